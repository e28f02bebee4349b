package vn.phoihop.status;

import java.time.LocalDate;
import java.util.Optional;
import vn.phoihop.internal.Require;
import vn.phoihop.party.Register;
import vn.phoihop.time.Reckoner;

/**
 * What standing depends on besides the text and the record: how days are counted, who has succeeded whom, and which day's
 * knowledge is used.
 *
 * <p>{@link #vietnam()} counts as Vietnamese law does and knows the reorganisation of 2025. A text's own reckoning goes
 * before it. {@code Setting.vietnam().knownAt(day)} makes a report again as it would have been made on that day
 * (STAND-14).
 *
 * <p>Immutable and thread-safe.
 *
 * @param reckoner how days are counted, and what the caller knows: conditions that hold, readings chosen, days stated
 * @param register members of classes and successions of bodies
 * @param knownAt the day of our knowledge; empty for all that is recorded
 */
public record Setting(Reckoner reckoner, Register register, Optional<LocalDate> knownAt) {
    private static final Setting VIETNAM = new Setting(Reckoner.vietnam(), Register.vietnam(), Optional.empty());

    /**
     * Makes a setting.
     *
     * @param reckoner how days are counted
     * @param register members of classes and successions of bodies
     * @param knownAt the day of our knowledge; empty for all that is recorded
     * @throws IllegalArgumentException if one is missing, or the year of the day is out of bounds
     */
    public Setting {
        Require.stated("reckoner", reckoner);
        Require.stated("register", register);
        Require.day("knownAt", Require.stated("knownAt", knownAt));
    }

    /** {@return the setting of Vietnam: its calendar and zone, the Civil Code, the bundled register} */
    public static Setting vietnam() {
        return VIETNAM;
    }

    /**
     * Gives a copy that counts otherwise.
     *
     * @param other how days are counted
     * @return the copy
     */
    public Setting with(Reckoner other) {
        return new Setting(other, register, knownAt);
    }

    /**
     * Gives a copy with another register.
     *
     * @param other members of classes and successions of bodies
     * @return the copy
     */
    public Setting with(Register other) {
        return new Setting(reckoner, other, knownAt);
    }

    /**
     * Gives a copy with the knowledge of a day: what was recorded later is not seen.
     *
     * @param day the day
     * @return the copy
     */
    public Setting knownAt(LocalDate day) {
        return new Setting(reckoner, register, Optional.of(day));
    }
}

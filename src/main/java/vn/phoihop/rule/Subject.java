package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.record.Ledger;
import vn.phoihop.status.Setting;
import vn.phoihop.status.Status;
import vn.phoihop.status.StatusReport;

/**
 * What is looked at: an agreement, and where they are there, its predecessor, the others it stands among, its ledger and
 * the day.
 *
 * <p>Example: {@code Subject.of(programme).after(programmeOf2015)} lets a rule compare the term of the programme of
 * 2021-2025 with that of 2015-2020; {@code Subject.of(programme).with(ledger).asOf(day)} lets one look at what is overdue.
 * A rule says what it needs besides the agreement ({@link Rule#needing}); where a subject does not carry it, the rule does
 * not run and is reported as not applicable.
 *
 * <p>Immutable and thread-safe. How everything stands is worked out once, when the first rule asks for it.
 */
public final class Subject {
    private record Carried(
            Agreement agreement,
            Optional<Agreement> predecessor,
            List<Agreement> others,
            Optional<LocalDate> day,
            Optional<Ledger> ledger,
            Setting setting) {}

    private final Carried carried;
    private @Nullable StatusReport report;

    private Subject(Carried carried) {
        this.carried = carried;
    }

    /**
     * Takes an agreement alone.
     *
     * @param agreement the agreement
     * @return the subject
     */
    public static Subject of(Agreement agreement) {
        return new Subject(new Carried(
                Require.stated("agreement", agreement),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Setting.vietnam()));
    }

    /**
     * Adds the agreement that this one came after.
     *
     * @param predecessor its predecessor
     * @return the subject with it
     */
    public Subject after(Agreement predecessor) {
        Carried c = carried;
        return new Subject(new Carried(c.agreement, Optional.of(predecessor), c.others, c.day, c.ledger, c.setting));
    }

    /**
     * Adds the agreements that this one stands among.
     *
     * @param others the others; one that is equal to this may be among them, and is not taken for another
     * @return the subject with them
     */
    public Subject among(List<Agreement> others) {
        Carried c = carried;
        List<Agreement> rest =
                others.stream().filter(other -> !other.equals(c.agreement)).toList();
        return new Subject(new Carried(c.agreement, c.predecessor, rest, c.day, c.ledger, c.setting));
    }

    /**
     * Says on which day it is looked at. The library reads no clock.
     *
     * @param day the day
     * @return the subject with it
     */
    public Subject asOf(LocalDate day) {
        Carried c = carried;
        Optional<LocalDate> asOf = Optional.of(Require.stated("asOf", day));
        return new Subject(new Carried(c.agreement, c.predecessor, c.others, asOf, c.ledger, c.setting));
    }

    /**
     * Adds the record of what happened. With a day it tells how everything stands ({@link #status()}).
     *
     * @param ledger the ledger of this account
     * @return the subject with it
     * @throws IllegalArgumentException if the ledger is that of another account
     */
    public Subject with(Ledger ledger) {
        Carried c = carried;
        if (!Require.stated("ledger", ledger).agreement().equals(c.agreement.id())) {
            throw new RefusedValueException(
                    "ledger-of-another",
                    "ledger",
                    c.agreement.id().value(),
                    ledger.agreement().value());
        }
        return new Subject(new Carried(c.agreement, c.predecessor, c.others, c.day, Optional.of(ledger), c.setting));
    }

    /**
     * Says how days are counted and who succeeded whom; {@link Setting#vietnam()} if it is not said.
     *
     * @param setting the setting
     * @return the subject with it
     */
    public Subject with(Setting setting) {
        Carried c = carried;
        return new Subject(
                new Carried(c.agreement, c.predecessor, c.others, c.day, c.ledger, Require.stated("setting", setting)));
    }

    /** {@return the agreement} */
    public Agreement agreement() {
        return carried.agreement;
    }

    /** {@return the agreement that this one came after and took the place of} */
    public Optional<Agreement> predecessor() {
        return carried.predecessor;
    }

    /** {@return other agreements, such as all of a province; empty if it is looked at alone} */
    public List<Agreement> others() {
        return carried.others;
    }

    /** {@return the day on which it is looked at} */
    public Optional<LocalDate> day() {
        return carried.day;
    }

    /** {@return the record of what happened} */
    public Optional<Ledger> ledger() {
        return carried.ledger;
    }

    /** {@return how days are counted and who succeeded whom} */
    public Setting setting() {
        return carried.setting;
    }

    /** {@return how everything stands on the day, by the ledger; empty where one of the two is missing} */
    public Optional<StatusReport> status() {
        if (carried.ledger.isEmpty() || carried.day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reported(carried.ledger.get(), carried.day.get()));
    }

    private synchronized StatusReport reported(Ledger ledger, LocalDate day) {
        if (report == null) {
            report = Status.of(carried.agreement, ledger, carried.setting).asOf(day);
        }
        return report;
    }

    /** {@return what it carries besides the agreement} */
    public Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (part.isIn(this)) {
                parts.add(part);
            }
        }
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject subject && carried.equals(subject.carried);
    }

    @Override
    public int hashCode() {
        return carried.hashCode();
    }

    /** {@return the agreement and what it carries besides} */
    @Override
    public String toString() {
        return "Subject{agreement=" + agreement().id() + ", parts="
                + parts().stream().map(Part::code).toList() + "}";
    }

    /** What a subject may carry besides its agreement. A closed code. */
    public enum Part {
        /** The agreement that this one came after. Example: the programme of 2015-2020 before that of 2021-2025. */
        PREDECESSOR("predecessor", Words.of("văn bản trước", "predecessor")),
        /** Other agreements. Example: all that a province has signed. */
        OTHERS("others", Words.of("các văn bản khác", "other agreements")),
        /** The day on which it is looked at. Example: 1 July 2025, when Phú Yên became part of Đắk Lắk. */
        DAY("day", Words.of("ngày xem xét", "day")),
        /** The record of what happened. Example: that of the programme of the Portal, complete to 31 December 2024. */
        LEDGER("ledger", Words.of("sổ theo dõi", "ledger"));

        private final String code;
        private final Words label;

        Part(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        boolean isIn(Subject subject) {
            return switch (this) {
                case PREDECESSOR -> subject.predecessor().isPresent();
                case OTHERS -> !subject.others().isEmpty();
                case DAY -> subject.day().isPresent();
                case LEDGER -> subject.ledger().isPresent();
            };
        }

        /** {@return the code as it is written} */
        public String code() {
            return code;
        }

        /**
         * Gives the name for people.
         *
         * @param locale the language, Vietnamese or English
         * @return the name
         */
        public String label(Locale locale) {
            return label.text(locale);
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        public static Part of(@Nullable String code) {
            return Codes.find("part of a subject", values(), Part::code, code);
        }
    }
}

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

/**
 * What is looked at: an agreement, and where they are there, its predecessor, the others it stands among, and the day.
 *
 * <p>Example: {@code Subject.of(programme).after(programmeOf2015)} lets a rule compare the term of the programme of
 * 2021-2025 with that of 2015-2020. A rule says what it needs besides the agreement ({@link Rule#needing}); where a
 * subject does not carry it, the rule does not run and is reported as not applicable.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agreement the agreement
 * @param predecessor the agreement that this one came after and took the place of
 * @param others other agreements, such as all of a province; empty if it is looked at alone
 * @param day the day on which it is looked at
 */
public record Subject(
        Agreement agreement, Optional<Agreement> predecessor, List<Agreement> others, Optional<LocalDate> day) {
    /**
     * Makes a subject.
     *
     * @param agreement the agreement
     * @param predecessor the agreement that this one came after and took the place of
     * @param others other agreements, such as all of a province; empty if it is looked at alone
     * @param day the day on which it is looked at
     */
    public Subject {
        others = List.copyOf(others);
    }

    /**
     * Takes an agreement alone.
     *
     * @param agreement the agreement
     * @return the subject
     */
    public static Subject of(Agreement agreement) {
        return new Subject(agreement, Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Adds the agreement that this one came after.
     *
     * @param predecessor its predecessor
     * @return the subject with it
     */
    public Subject after(Agreement predecessor) {
        return new Subject(agreement, Optional.of(predecessor), others, day);
    }

    /**
     * Adds the agreements that this one stands among.
     *
     * @param others the others; one that is equal to this may be among them, and is not taken for another
     * @return the subject with them
     */
    public Subject among(List<Agreement> others) {
        List<Agreement> rest =
                others.stream().filter(other -> !other.equals(agreement)).toList();
        return new Subject(agreement, predecessor, rest, day);
    }

    /**
     * Says on which day it is looked at. The library reads no clock.
     *
     * @param day the day
     * @return the subject with it
     */
    public Subject asOf(LocalDate day) {
        return new Subject(agreement, predecessor, others, Optional.of(day));
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

    /** What a subject may carry besides its agreement. A closed code. */
    public enum Part {
        /** The agreement that this one came after. Example: the programme of 2015-2020 before that of 2021-2025. */
        PREDECESSOR("predecessor", Words.of("văn bản trước", "predecessor")),
        /** Other agreements. Example: all that a province has signed. */
        OTHERS("others", Words.of("các văn bản khác", "other agreements")),
        /** The day on which it is looked at. Example: 1 July 2025, when Phú Yên became part of Đắk Lắk. */
        DAY("day", Words.of("ngày xem xét", "day"));

        private final String code;
        private final Words label;

        Part(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        boolean isIn(Subject subject) {
            return switch (this) {
                case PREDECESSOR -> subject.predecessor.isPresent();
                case OTHERS -> !subject.others.isEmpty();
                case DAY -> subject.day.isPresent();
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

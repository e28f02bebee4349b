package vn.phoihop.rule;

import java.util.List;
import java.util.Locale;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;

/**
 * One element, such as a duty or a party, in two accounts of one instrument: told by both, or by one only.
 *
 * <p>Example: a programme's duty to cover the planting of trees is a {@link Pair}; its measure is 10 million trees in
 * the one account and 15 million in the other, a {@link Difference} of the attribute {@code quantity}. The duty to open
 * a special page is an {@link Only}: the other account, a news report, does not mention it, which tells nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Reconciliation
 */
public sealed interface Comparison {
    /** {@return what kind of element it is} */
    Element element();

    /** {@return whether both accounts tell the same of it} */
    Outcome outcome();

    /**
     * Gives the pairs that it could belong to as well, or instead: nothing was picked among them in silence.
     *
     * @return at most eight for an element, the likeliest first; none if nothing else comes near
     */
    List<Possible> possible();

    /**
     * Says how the accounts compare here.
     *
     * @param locale the language, Vietnamese or English
     * @return a sentence or several
     */
    String text(Locale locale);

    /** {@return the same with the accounts in the other order} */
    Comparison reversed();

    /**
     * An element that both accounts tell of.
     *
     * @param element what it is
     * @param left where it stands in the first account
     * @param right where it stands in the second
     * @param ground why these two are one
     * @param differences what the accounts tell otherwise; none if they agree
     * @param possible the pairs that either could belong to instead
     */
    record Pair(
            Comparison.Element element,
            Place left,
            Place right,
            Ground ground,
            List<Difference> differences,
            List<Possible> possible)
            implements Comparison {
        /**
         * Makes a pair.
         *
         * @param element what kind of element it is
         * @param left where it stands in the first account
         * @param right where it stands in the second
         * @param ground why these two are one
         * @param differences what the accounts tell otherwise
         * @param possible the pairs that either could belong to instead
         */
        public Pair {
            differences = List.copyOf(differences);
            possible = List.copyOf(possible);
        }

        /** {@return {@link Outcome#AGREE} if there is no difference, else {@link Outcome#DIFFER}} */
        @Override
        public Outcome outcome() {
            return differences.isEmpty() ? Outcome.AGREE : Outcome.DIFFER;
        }

        @Override
        public String text(Locale locale) {
            return Telling.of(this, locale);
        }

        @Override
        public Pair reversed() {
            return new Pair(
                    element,
                    right,
                    left,
                    ground,
                    differences.stream().map(Difference::reversed).toList(),
                    possible.stream().map(Possible::reversed).toList());
        }
    }

    /**
     * An element that one account tells of and the other does not.
     *
     * @param element what it is
     * @param side the account that tells of it
     * @param place where it stands there
     * @param isSilenceTelling whether the other account's silence means that the instrument does not have it: only where
     *     that account was read from a full text, or from no source, being a draft, and does not leave that list open
     * @param possible the pairs it could belong to
     */
    record Only(Comparison.Element element, Side side, Place place, boolean isSilenceTelling, List<Possible> possible)
            implements Comparison {
        /**
         * Makes an element of one account.
         *
         * @param element what kind of element it is
         * @param side the account that tells of it
         * @param place where it stands there
         * @param isSilenceTelling whether the other account's silence means anything
         * @param possible the pairs it could belong to
         */
        public Only {
            possible = List.copyOf(possible);
        }

        @Override
        public Outcome outcome() {
            return side == Side.LEFT ? Outcome.ONLY_LEFT : Outcome.ONLY_RIGHT;
        }

        @Override
        public String text(Locale locale) {
            return Telling.of(this, locale);
        }

        @Override
        public Only reversed() {
            return new Only(
                    element,
                    side.other(),
                    place,
                    isSilenceTelling,
                    possible.stream().map(Possible::reversed).toList());
        }
    }

    /**
     * Where an element stands in its account.
     *
     * @param pointer the place as it is written, a JSON Pointer (RFC 6901); empty for the account as a whole
     * @param value the element: a {@code Duty}, a {@code Party}, an {@code Agreement} …
     * @param name what it is called or says
     * @param cites where its account read it
     */
    record Place(String pointer, Object value, Words name, List<Cite> cites) {
        /**
         * Makes a place.
         *
         * @param pointer the place as it is written, a JSON Pointer (RFC 6901)
         * @param value the element
         * @param name what it is called or says
         * @param cites where its account read it
         */
        public Place {
            cites = List.copyOf(cites);
        }
    }

    /**
     * An attribute of which the accounts tell otherwise.
     *
     * <p>Of a list, only the items that the other account does not have; the order counts for nothing.
     *
     * @param attribute the attribute as it is written, such as {@code quantity} or {@code bearers/each}; behind the
     *     pointer of the element it gives that of the attribute
     * @param left what the first account tells and the second does not, such as a {@code Quantity}; none if it tells
     *     nothing else
     * @param right what the second account tells and the first does not
     * @param isSilenceTelling where one of them is empty, whether that account's silence means that the instrument does
     *     not say it
     */
    record Difference(String attribute, List<Object> left, List<Object> right, boolean isSilenceTelling) {
        /**
         * Makes a difference.
         *
         * @param attribute the attribute as it is written
         * @param left what the first account tells and the second does not
         * @param right what the second account tells and the first does not
         * @param isSilenceTelling where one of them is empty, whether that account's silence means anything
         */
        public Difference {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /**
         * Says which account tells what.
         *
         * @return {@link Outcome#DIFFER} if each tells what the other does not, else the one that tells more
         */
        public Outcome outcome() {
            if (!left.isEmpty() && !right.isEmpty()) {
                return Outcome.DIFFER;
            }
            return right.isEmpty() ? Outcome.ONLY_LEFT : Outcome.ONLY_RIGHT;
        }

        /**
         * Says what differs.
         *
         * @param locale the language, Vietnamese or English
         * @return a clause
         */
        public String text(Locale locale) {
            return Telling.of(this, locale);
        }

        /** {@return the same with the accounts in the other order} */
        public Difference reversed() {
            return new Difference(attribute, right, left, isSilenceTelling);
        }
    }

    /**
     * Two elements that could be one, but were not taken for one.
     *
     * @param left the one of the first account
     * @param right the one of the second
     * @param ground what speaks for it
     */
    record Possible(Place left, Place right, Ground ground) {
        /** {@return the same with the accounts in the other order} */
        public Possible reversed() {
            return new Possible(right, left, ground);
        }
    }

    /** How two accounts compare in one matter. A closed code. */
    enum Outcome {
        /** Both tell the same. Example: a term of five years, 2021-2025, in both. */
        AGREE("agree", Words.of("khớp", "agree")),
        /** Both tell of it, and not the same. Example: 10 million trees and 15 million trees. */
        DIFFER("differ", Words.of("khác", "differ")),
        /** The first alone tells of it. Example: the duty to report to the Government's leaders. */
        ONLY_LEFT("only-left", Words.of("chỉ có ở bản thứ nhất", "only in the first account")),
        /** The second alone tells of it. Example: the day of the signing. */
        ONLY_RIGHT("only-right", Words.of("chỉ có ở bản thứ hai", "only in the second account"));

        private final String code;
        private final Words label;

        Outcome(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code} */
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
        public static Outcome of(String code) {
            return Codes.find("outcome", values(), Outcome::code, code);
        }
    }

    /** One of the two accounts, by the order in which they were given. A closed code. */
    enum Side {
        /** The first account given. Example: the notice in {@code Reconciliation.of(notice, report)}. */
        LEFT("left", Words.of("bản thứ nhất", "the first account")),
        /** The second account given. Example: the report in {@code Reconciliation.of(notice, report)}. */
        RIGHT("right", Words.of("bản thứ hai", "the second account"));

        private final String code;
        private final Words label;

        Side(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code} */
        public String code() {
            return code;
        }

        /** {@return the other side} */
        public Side other() {
            return this == LEFT ? RIGHT : LEFT;
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
        public static Side of(String code) {
            return Codes.find("side", values(), Side::code, code);
        }
    }

    /** What is compared, in the order in which it is written. A closed code. */
    enum Element {
        /** The account as a whole: kind, title, other names, number, day of issue. */
        AGREEMENT("agreement", Words.of("Văn bản", "agreement")),
        /** A party. Example: the Government Portal. */
        PARTY("party", Words.of("Bên hay cơ quan", "party")),
        /** A person. Example: the Chairman who speaks at the signing. */
        PERSON("person", Words.of("Cá nhân", "person")),
        /** Who takes part in which roles. Example: the Prime Minister as witness. */
        PARTICIPATION("participation", Words.of("Việc tham gia", "participation")),
        /** The signing. Example: 20 February 2021. */
        SIGNING("signing", Words.of("Việc ký kết", "signing")),
        /** The term. Example: five years, 2021-2025. */
        TERM("term", Words.of("Thời gian thực hiện", "term")),
        /** How time limits are counted. Example: by the law of Vietnam. */
        RECKONING("reckoning", Words.of("Cách tính thời hạn", "reckoning")),
        /** A milestone. Example: the elections of 2021. */
        MILESTONE("milestone", Words.of("Sự kiện", "milestone")),
        /** A document named. Example: the legal basis 1191/QĐ-TTg. */
        RELATION("relation", Words.of("Văn bản liên quan", "relation")),
        /** A clause of a numbered text. Example: Article 5. */
        CLAUSE("clause", Words.of("Điều khoản", "clause")),
        /** A purpose or an expectation. Example: to build trust among the people. */
        STATEMENT("statement", Words.of("Nội dung nêu", "statement")),
        /** A duty. Example: the department leads the execution. */
        DUTY("duty", Words.of("Nhiệm vụ", "duty")),
        /** A target. Example: 15 million trees. */
        TARGET("target", Words.of("Chỉ tiêu", "target")),
        /** A place with several readings, as the author of the account saw it. Example: who commissions the Portal. */
        AMBIGUITY("ambiguity", Words.of("Chỗ có nhiều cách hiểu", "ambiguity"));

        private final String code;
        private final Words label;

        Element(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        Words words() {
            return label;
        }

        /** {@return the code} */
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
        public static Element of(String code) {
            return Codes.find("element", values(), Element::code, code);
        }
    }
}

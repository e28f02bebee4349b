package vn.phoihop.rule;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.text.AccountSentences;

/**
 * Why two elements of two accounts are, or could be, one and the same.
 *
 * <p>Example: the duty of one report to "reflect, report and propose" and that of another to "reflect" only are matched
 * because 61 percent of their words are shared, and it is said which. A reader who is not convinced can reject it.
 *
 * <p>Where the words were counted, {@code likeness} is how many percent of the words of both are shared: twice the
 * number of different words both have, by the number of different words of the one and of the other, rounded down. They
 * are counted in Vietnamese if both have Vietnamese words, else in the first language, by its code, that both have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of ground
 * @param shared what they have in common: the id, the identifier, the number, the provision; or the words they share
 *     where they are alike, in lower case, in the order of their characters; none where it is what both are called or say
 * @param likeness how many percent of the words they share, if these were counted
 */
public record Ground(Ground.Kind kind, List<String> shared, OptionalInt likeness) {
    /**
     * Makes a ground.
     *
     * @param kind the kind of ground
     * @param shared what they have in common
     * @param likeness how many percent of the words they share, if these were counted
     */
    public Ground {
        shared = List.copyOf(shared);
    }

    /**
     * Says it.
     *
     * @param locale the language, Vietnamese or English
     * @return the ground in a few words
     */
    public String text(Locale locale) {
        String likely = likeness.isPresent() ? Integer.toString(likeness.getAsInt()) : "";
        return AccountSentences.ground(kind.code, String.join(", ", shared), likely, locale);
    }

    /** What a ground rests on. A closed code. */
    public enum Kind {
        /**
         * They have the same id and say the same, or say much alike. Example: {@code cong-ttdt-cp} in both accounts, the
         * name being the same. Two accounts that number their duties from {@code d1} share ids by chance: fails where the
         * words have less than a quarter in common.
         */
        ID("id", Words.of("cùng mã", "same id")),
        /** They have a code of the same scheme. Example: {@code H45} of Decision 20/2020/QĐ-TTg. Names may differ. */
        IDENTIFIER("identifier", Words.of("cùng mã định danh", "same identifier")),
        /**
         * Their numbers are of one document. Example: {@code 1191/QĐ-TTg} and {@code Số: 1191/QĐ-TTg}. Fails where both
         * state a day of issue and the years differ.
         */
        NUMBER("number", Words.of("cùng số và ký hiệu", "same number")),
        /**
         * They have the same name, but for letter case, spaces, the place of a tone mark and how characters are
         * composed. Example: "UBND Tỉnh Hoà Bình" and "UBND tỉnh Hòa Bình". Not: a name that is merely alike.
         */
        NAME("name", Words.of("cùng tên", "same name")),
        /** They say the same words, signs and spelling as with names aside. Example: one purpose in two reports. */
        WORDS("words", Words.of("cùng lời", "same words")),
        /** They stand in the same place of the instrument. Example: {@code khoản 2 Điều 5}, one duty in each account. */
        PROVISION("provision", Words.of("cùng điều khoản", "same provision")),
        /** They tell of the same party or person. Example: the participation of the province in both accounts. */
        WHO("who", Words.of("cùng chủ thể", "same party or person")),
        /** There is one of its kind in each account. Example: the term. */
        SOLE("sole", Words.of("mỗi bản chỉ có một", "the only one in each account")),
        /**
         * More than half of their words are the same, and no other comes near. Example: "give prominent coverage to the
         * project of 10 million trees" and "… of 15 million trees". A party or a document is never matched on it.
         */
        ALIKE("alike", Words.of("lời gần giống", "alike in words"));

        private final String code;
        private final Words label;

        Kind(String code, Words label) {
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
        public static Kind of(String code) {
            return Codes.find("kind of ground", values(), Kind::code, code);
        }
    }
}

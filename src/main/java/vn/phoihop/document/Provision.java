package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * A part of a document, as it is cited (viện dẫn): from the part of the text down to the point.
 *
 * <p>{@code điểm a khoản 2 Điều 5} is point a of clause 2 of Article 5. Vietnamese texts name the parts from small to
 * large, joined by spaces, with a capital from the article (Điều) upwards; {@link #toString()} and JSON do the same. In
 * English the same is {@code point a, clause 2, Article 5}. Articles are numbered through a whole document, so the
 * chapter need not be named with them and does not count in comparing them.
 *
 * <p>{@link #parse(String)} takes the written form only; {@link #read(String)} takes citations as they are found, such
 * as {@code Điều 5, Khoản 2, điểm a)}. The order ({@link #compareTo}) is that of the text: điểm đ stands between điểm d
 * and điểm e, Điều 5a between Điều 5 and Điều 6.
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps the levels it names with their labels, the largest first, at least one
 * @see <a
 *     href="https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/chinh-sach-moi/29520/06-diem-moi-ve-quy-tac-viet-hoa-bat-buoc-trong-van-ban-hanh-chinh">how
 *     Decree 30/2020/NĐ-CP, Annex II, has parts cited</a>
 */
public record Provision(List<Step> steps) implements Comparable<Provision> {
    /**
     * Makes a citation.
     *
     * @param steps the levels it names with their labels, the largest first, at least one
     * @throws IllegalArgumentException if there is none, or they do not go from large to small
     */
    public Provision {
        steps = List.copyOf(Require.stated("steps", steps));
        if (steps.isEmpty()) {
            throw new RefusedValueException("provision-none", "provision");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).level().compareTo(steps.get(i - 1).level()) <= 0) {
                throw new RefusedValueException("provision-order", "provision", Require.shown(written(steps)));
            }
        }
    }

    /**
     * Cites one level.
     *
     * @param level the level
     * @param label its label, such as {@code 5a} for Điều 5a
     * @return the citation
     * @throws IllegalArgumentException if the label is none of that level
     */
    public static Provision of(Level level, String label) {
        return new Provision(List.of(Step.of(level, label)));
    }

    /**
     * Goes down into a smaller part: {@code Provision.of(ARTICLE, "5").at(CLAUSE, "2")} is {@code khoản 2 Điều 5}.
     *
     * @param level the level, smaller than any it names
     * @param label its label
     * @return the citation of the part
     * @throws IllegalArgumentException if the label is none of that level, or the level is not smaller
     */
    public Provision at(Level level, String label) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(Step.of(level, label));
        return new Provision(longer);
    }

    /**
     * Reads a citation as it is written here: {@code điểm a khoản 2 Điều 5}, letter for letter.
     *
     * @param text the text
     * @return the citation
     * @throws IllegalArgumentException if it is none, or is written in another way, which the message then corrects
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Provision parse(String text) {
        Provision read = read(Require.stated("provision", text))
                .orElseThrow(() -> new RefusedValueException("provision-form", "provision", Require.shown(text)));
        String written = read.toString();
        if (!written.equals(text)) {
            throw new RefusedValueException(
                    "provision-spelling", "provision", Require.shown(written), Require.shown(text));
        }
        return read;
    }

    /**
     * Reads a citation as it may be found: from small to large or from large to small, with commas, {@code của}, {@code
     * thuộc}, {@code a)}, leading zeros, other letter case or another place of the tone mark (khỏan).
     *
     * <p>Several citations in one ({@code các điểm a, b}), one that depends on where it stands ({@code Điều này}) and
     * one that goes on to name its document are not read: nothing is passed over and nothing is guessed.
     *
     * @param text the text
     * @return the citation, or empty if the text is not one
     */
    public static Optional<Provision> read(String text) {
        return ProvisionReader.read(text).map(Provision::new);
    }

    /** {@return the smallest part it names, such as khoản 2 of {@code khoản 2 Điều 5}} */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** {@return the next larger part it names, such as {@code Điều 5} of {@code khoản 2 Điều 5}; empty if it names one} */
    public Optional<Provision> parent() {
        return steps.size() == 1 ? Optional.empty() : Optional.of(new Provision(steps.subList(0, steps.size() - 1)));
    }

    /**
     * Gives the part that follows beside it: {@code điểm đ khoản 2 Điều 5} after {@code điểm d khoản 2 Điều 5}.
     *
     * @return the part with the next number or letter, whatever was inserted in between; empty after the last there is
     */
    public Optional<Provision> next() {
        return last().next().map(this::withLast);
    }

    /**
     * Gives the part that must stand before it beside it: Điều 5 before Điều 6 and before Điều 5a.
     *
     * @return the part; empty before the first
     */
    public Optional<Provision> previous() {
        return last().previous().map(this::withLast);
    }

    private Provision withLast(Step step) {
        List<Step> beside = new ArrayList<>(steps);
        beside.set(steps.size() - 1, step);
        return new Provision(beside);
    }

    /**
     * Gives the citation without the divisions above its article: {@code Điều 5} for {@code Điều 5 Chương II}, which
     * mean the same.
     *
     * @return the citation from the article down; this one if it names no article or nothing above it
     */
    public Provision withoutDivisions() {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).level() == Level.ARTICLE) {
                return new Provision(steps.subList(i, steps.size()));
            }
        }
        return this;
    }

    /**
     * Says whether it lies within another part or is that part, as far as the two citations tell: {@code điểm a khoản 2
     * Điều 5} lies within {@code Điều 5}; of {@code Điều 5} and {@code Chương II} they do not tell.
     *
     * @param whole the larger part
     * @return whether all that the larger part names is named here too
     */
    public boolean isWithin(Provision whole) {
        return steps.containsAll(whole.steps);
    }

    /**
     * Gives the citation for people.
     *
     * @param locale the language, Vietnamese or English
     * @return {@code điểm a khoản 2 Điều 5} or {@code point a, clause 2, Article 5}
     */
    public String text(Locale locale) {
        boolean isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        List<String> smallFirst = new ArrayList<>();
        steps.forEach(step -> smallFirst.add(step.level().label(locale) + " " + step.label()));
        Collections.reverse(smallFirst);
        return String.join(isEnglish ? ", " : " ", smallFirst);
    }

    /**
     * Compares by the order of the text. What names an article is compared by article, clause and point first, since
     * articles are numbered through; divisions that name none (a part, a chapter) come before all that do.
     *
     * @param other the other citation
     * @return less than 0, 0 or more than 0, as this one stands before, is, or stands behind the other
     */
    @Override
    public int compareTo(Provision other) {
        return ProvisionOrder.OF_THE_TEXT.compare(this, other);
    }

    /** {@return the citation as it is written, such as {@code điểm a khoản 2 Điều 5}} */
    @Override
    @JsonValue
    public String toString() {
        return written(steps);
    }

    private static String written(List<Step> steps) {
        List<Step> smallFirst = new ArrayList<>(steps);
        Collections.reverse(smallFirst);
        return smallFirst.stream().map(Step::toString).collect(Collectors.joining(" "));
    }

    /** A level at which a document is divided, the largest first. */
    public enum Level {
        /** A part (Phần), numbered I, II, III. Example: the parts of a code; also sections I, II, III of a programme. */
        PART("part", Words.of("Phần", "Part")),
        /** A chapter (Chương), numbered I, II, III. Example: the 7 chapters of coordination rules of 23 articles. */
        CHAPTER("chapter", Words.of("Chương", "Chapter")),
        /** A section (Mục) of a chapter, numbered 1, 2, 3, beginning anew in each chapter. */
        SECTION("section", Words.of("Mục", "Section")),
        /** A subsection (Tiểu mục) of a section, numbered 1, 2, 3. */
        SUBSECTION("subsection", Words.of("Tiểu mục", "Subsection")),
        /** An article (Điều), numbered 1, 2, 3 through the whole document; 5a is one inserted behind 5. */
        ARTICLE("article", Words.of("Điều", "Article")),
        /** A clause (khoản) of an article, numbered 1, 2, 3; also of a letter or plan that has no articles. */
        CLAUSE("clause", Words.of("khoản", "clause")),
        /** A point (điểm) of a clause, a, b, c, d, đ, e, g: no f, j, w or z; a1 is one inserted behind a. */
        POINT("point", Words.of("điểm", "point"));

        private final String code;
        private final Words label;

        Level(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code, such as {@code article}} */
        public String code() {
            return code;
        }

        /**
         * Gives the word it is cited with.
         *
         * @param locale the language, Vietnamese or English
         * @return the word, such as {@code Điều}; with a capital where one is printed within a sentence
         */
        public String label(Locale locale) {
            return label.text(locale);
        }

        /** How it is numbered, as a message shows it. */
        String examples() {
            return switch (this) {
                case PART, CHAPTER -> "I, II, IV, IVa";
                case POINT -> "a, d, đ, đ1";
                default -> "1, 2, 10, 10a";
            };
        }
    }

    /**
     * One level with its label, such as Điều 5a: the number 5, with one inserted behind it.
     *
     * @param level the level
     * @param number the number, 1 to 9999; of a part or chapter 1 to 999; of a point the rank of its letter, 1 to 23
     * @param inserted which of those inserted behind that number it is, 1 to 23; 0 if it is the one of that number
     */
    public record Step(Level level, int number, int inserted) {
        static final int MOST = 9999;
        static final int MOST_INSERTED = Numerals.LETTERS.length();

        /**
         * Makes a step.
         *
         * @param level the level
         * @param number the number, 1 to 9999; of a part or chapter 1 to 999; of a point 1 to 23
         * @param inserted which of those inserted behind that number it is, 1 to 23; 0 for none
         * @throws IllegalArgumentException if a number is out of bounds
         */
        public Step {
            Require.stated("level", level);
            if (number < 1 || number > most(level) || inserted < 0 || inserted > MOST_INSERTED) {
                throw new RefusedValueException("step-form", level.code(), level.examples(), number + "+" + inserted);
            }
        }

        /**
         * Makes a step.
         *
         * @param level the level
         * @param label the label as it is written, such as {@code 5a}, {@code IV} or {@code đ}
         * @return the step
         * @throws IllegalArgumentException if the label is none of that level
         */
        public static Step of(Level level, String label) {
            Require.stated("level", level);
            return ProvisionReader.step(level, Require.stated("label", label))
                    .filter(step -> step.label().equals(label))
                    .orElseThrow(() -> new RefusedValueException(
                            "step-form", level.code(), level.examples(), Require.shown(label)));
        }

        static int most(Level level) {
            return switch (level) {
                case PART, CHAPTER -> Numerals.MOST_ROMAN;
                case POINT -> Numerals.LETTERS.length();
                default -> MOST;
            };
        }

        /** {@return the label as it is written, such as {@code 5a}, {@code IV} or {@code đ1}} */
        public String label() {
            String letter = inserted == 0 ? "" : String.valueOf(Numerals.letter(inserted));
            return switch (level) {
                case PART, CHAPTER -> Numerals.roman(number) + letter;
                case POINT -> Numerals.letter(number) + (inserted == 0 ? "" : Integer.toString(inserted));
                default -> number + letter;
            };
        }

        /** {@return the step with the next number or letter; empty after the last there is} */
        public Optional<Step> next() {
            return number == most(level) ? Optional.empty() : Optional.of(new Step(level, number + 1, 0));
        }

        /** {@return the step that must stand before it: 5 before 6 and before 5a, 5a before 5b; empty before the first} */
        public Optional<Step> previous() {
            if (inserted > 0) {
                return Optional.of(new Step(level, number, inserted - 1));
            }
            return number == 1 ? Optional.empty() : Optional.of(new Step(level, number - 1, 0));
        }

        /** {@return the step as it is cited in Vietnamese, such as {@code Điều 5a}} */
        @Override
        public String toString() {
            return level.label(Locale.ROOT) + " " + label();
        }
    }
}

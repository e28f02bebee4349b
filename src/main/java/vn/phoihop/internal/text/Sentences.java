package vn.phoihop.internal.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sentences of the rules that ship. A template holds {@code {0}}, or {@code {0,day}} where the argument is a day. */
public final class Sentences {
    private record Sentence(String vi, String en) {
        String in(Locale locale) {
            return Figures.isEnglish(locale) ? en : vi;
        }
    }

    private static final Map<String, Sentence> BY_CODE = Map.of(
            "reference-unknown",
            new Sentence(
                    "“{0}” được nhắc đến nhưng không có mục nào như vậy trong văn bản (cần: {1,noun})",
                    "\"{0}\" is referred to, but the agreement lists no such {1,noun}"),
            "id-duplicate",
            new Sentence("Mã “{0}” đã dùng ở {1}", "id \"{0}\" is already used at {1}"),
            "date-incomplete",
            new Sentence(
                    "Nguồn chỉ in “{0}”, được hiểu là ngày {1,day}", "the source prints only \"{0}\", read as {1,day}"),
            "term-length-differs",
            new Sentence(
                    "Thời hạn ghi {0} năm nhưng giai đoạn {1} kéo dài {2} năm",
                    "the term is stated as {0} years, but the phase {1} spans {2}"),
            "ambiguity-open",
            new Sentence(
                    "Chưa chọn cách hiểu nào trong {1} cách hiểu của “{0}”",
                    "none of the {1} readings of \"{0}\" has been chosen"));

    private static final Map<String, Sentence> NOUNS = Map.of(
            "source", new Sentence("nguồn", "source"),
            "party", new Sentence("bên, cơ quan", "party"),
            "class", new Sentence("nhóm cơ quan hoặc nhóm người", "class of bodies or persons"),
            "party-or-person", new Sentence("bên, cơ quan hoặc cá nhân", "party or person"),
            "element", new Sentence("mục", "element"));

    private Sentences() {}

    /**
     * Says what a finding of a shipped rule says.
     *
     * @param code the code of the rule
     * @param arguments the arguments of the finding
     * @param locale the language
     * @return the sentence, or empty if the code is not that of a shipped rule
     */
    public static Optional<String> finding(String code, List<String> arguments, Locale locale) {
        return Optional.ofNullable(BY_CODE.get(code)).map(s -> fill(s.in(locale), arguments, locale));
    }

    private static String fill(String template, List<String> arguments, Locale locale) {
        StringBuilder b = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String argument = arguments.get(template.charAt(open + 1) - '0');
            b.append(template, at, open).append(shown(argument, template.substring(open + 2, close), locale));
            at = close + 1;
        }
        return b.append(template, at, template.length()).toString();
    }

    private static String shown(String argument, String as, Locale locale) {
        return switch (as) {
            case ",day" -> Figures.day(LocalDate.parse(argument), locale);
            case ",noun" ->
                Optional.ofNullable(NOUNS.get(argument))
                        .map(noun -> noun.in(locale))
                        .orElse(argument);
            default -> argument;
        };
    }
}

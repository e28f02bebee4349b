package vn.phoihop.internal.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sentences of the rules that ship. A template holds {@code {0}}, or {@code {0,day}} where the argument is a
 * day, or {@code {0,noun}} where it is a code that has a name. */
public final class Sentences {
    private record Sentence(String vi, String en) {
        String in(Locale locale) {
            return Figures.isEnglish(locale) ? en : vi;
        }
    }

    private static final Map<String, Sentence> BY_CODE = Map.ofEntries(
            Map.entry(
                    "reference-unknown",
                    new Sentence("Không có {1,noun} nào mang mã “{0}”", "no {1,noun} has the id \"{0}\"")),
            Map.entry("id-duplicate", new Sentence("Mã “{0}” đã dùng ở {1}", "id \"{0}\" is already used at {1}")),
            Map.entry("name-shared", new Sentence("“{0}” cũng là tên của “{1}”", "\"{0}\" is also a name of \"{1}\"")),
            Map.entry("element-uncited", new Sentence("Mục này không dẫn nguồn", "this element cites no source")),
            Map.entry(
                    "date-incomplete",
                    new Sentence(
                            "Nguồn in “{0}”, được hiểu là ngày {1,day}", "the source prints \"{0}\", read as {1,day}")),
            Map.entry(
                    "term-length-differs",
                    new Sentence(
                            "Thời hạn ghi {0} năm nhưng giai đoạn {1} kéo dài {2} năm",
                            "the term is stated as {0} years, but {1} spans {2}")),
            Map.entry(
                    "phases-overlap",
                    new Sentence(
                            "Giai đoạn {1} trùng năm với giai đoạn {0}",
                            "the phase {1} shares a year with the phase {0}")),
            Map.entry(
                    "party-without-duty",
                    new Sentence(
                            "Chưa thấy nêu nhiệm vụ nào của bên “{0}”",
                            "\"{0}\" takes part as a side, but no duty of it is stated here")),
            Map.entry(
                    "bearer-unsettled",
                    new Sentence(
                            "Chưa rõ ai thực hiện “{0}”: một trong các bên {1}",
                            "it is unsettled who bears \"{0}\": one of {1}")),
            Map.entry(
                    "duty-without-origin",
                    new Sentence(
                            "“{0}” là nhiệm vụ suy ra nhưng chưa nêu nhiệm vụ gốc",
                            "\"{0}\" is derived, but does not say from which duty")),
            Map.entry(
                    "parts-open",
                    new Sentence("Danh mục của nhiệm vụ “{0}” còn để ngỏ", "the list of \"{0}\" is open")),
            Map.entry(
                    "target-referred",
                    new Sentence(
                            "Chỉ tiêu “{0}” chỉ được nhắc đến, không phải của văn bản này",
                            "the target \"{0}\" is merely referred to and not of this agreement")),
            Map.entry(
                    "ambiguity-open",
                    new Sentence(
                            "Chưa chọn cách hiểu nào trong {1} cách hiểu của “{0}”",
                            "none of the {1} readings of \"{0}\" has been chosen")),
            Map.entry(
                    "list-open",
                    new Sentence(
                            "Nguồn để ngỏ danh mục {0,noun}: có thể còn nữa",
                            "the source leaves the list of {0,noun} open: there may be more")));

    private static final Map<String, Sentence> NOUNS = Map.of(
            "source", new Sentence("nguồn", "source"),
            "party", new Sentence("bên hay cơ quan", "party"),
            "class", new Sentence("nhóm cơ quan hay nhóm người", "class of bodies or persons"),
            "party-or-person", new Sentence("bên, cơ quan hay cá nhân", "party or person"),
            "duty", new Sentence("nhiệm vụ", "duty"),
            "element", new Sentence("mục", "element"),
            "duties", new Sentence("nhiệm vụ", "duties"),
            "targets", new Sentence("chỉ tiêu", "targets"));

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
            int number = template.charAt(open + 1) - '0';
            String argument = number < arguments.size() ? arguments.get(number) : "?";
            b.append(template, at, open).append(shown(argument, template.substring(open + 2, close), locale));
            at = close + 1;
        }
        return b.append(template, at, template.length()).toString();
    }

    private static String shown(String argument, String as, Locale locale) {
        return switch (as) {
            case ",day" -> day(argument, locale);
            case ",noun" ->
                Optional.ofNullable(NOUNS.get(argument))
                        .map(noun -> noun.in(locale))
                        .orElse(argument);
            default -> argument;
        };
    }

    private static String day(String argument, Locale locale) {
        try {
            return Figures.day(LocalDate.parse(argument), locale);
        } catch (DateTimeParseException e) {
            return argument;
        }
    }
}

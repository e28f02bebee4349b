package vn.phoihop.rule.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.document.DocumentIdentity;
import vn.phoihop.document.DocumentIdentity.Verdict;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.DocumentType;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Scope.Mention;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** The rule that finds a well-formed number beside the title of another document. */
final class NumberTitleRules {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DocumentType LAW = DocumentType.of("law");
    private static final String CODE_WORD = Names.words("bộ luật");
    private static final String LAW_WORD = Names.words("luật");
    private static final String PURSUANT = Names.words("căn cứ");
    private static final String YEAR = Names.words("năm");

    /** Who says such words names a title, and means a document about the one that has it. */
    private static final List<String> ABOUT_ANOTHER = Stream.of(
                    "sửa đổi",
                    "bổ sung",
                    "thay thế",
                    "bãi bỏ",
                    "đính chính",
                    "hợp nhất",
                    "hướng dẫn",
                    "quy định chi tiết",
                    "thi hành",
                    "thực hiện",
                    "triển khai")
            .map(Names::words)
            .toList();

    /** Words that names of laws share without being one. */
    private static final Set<String> STOP_WORDS = Stream.of(
                    "luật", "bộ", "của", "và", "về", "các", "số", "năm", "nước", "việt", "nam", "quốc", "hội", "sự")
            .map(Names::folded)
            .collect(Collectors.toUnmodifiableSet());

    static final List<Rule> RULES = List.of(Rule.of(
                    "number-of-another-title",
                    Severity.WARNING,
                    Scope.NUMBERS,
                    Words.of(
                            "Số viết đúng thể thức vẫn có thể là số của văn bản khác",
                            "A number that is written as numbers are may still be another document's"),
                    NumberTitleRules::titleDiffers)
            .titled(Words.of("Số của một văn bản khác", "A number beside the title of another document"))
            .grounded(
                    Words.of(
                            "Luật Thỏa thuận quốc tế mang số 70/2020/QH14; “69/2020/QH14” cũng đúng thể thức nhưng là luật khác",
                            "The Law on International Agreements is 70/2020/QH14; \"69/2020/QH14\" is as well formed, and another law"))
            .toMend(Words.of(
                    "Đối chiếu văn bản gốc rồi sửa số hoặc tên", "Compare the original and correct number or name"))
            .saying(Words.of(
                    "Số “{number}” không hợp với tên văn bản: {titleVi} mang số {known}",
                    "the number \"{number}\" does not fit the name: {titleEn} has the number {known}"))
            .example(
                    "{\"relations\": [{\"id\": \"r1\", \"kind\": \"legal-basis\","
                            + " \"document\": {\"vi\": \"Luật Thỏa thuận quốc tế\"}, \"number\": \"69/2020/QH14\","
                            + " \"cites\": [{\"source\": \"s4\", \"at\": \"p3\"}]}]}",
                    "/relations/0/number"));

    private NumberTitleRules() {}

    private static void titleDiffers(Mention number, Subject subject, Report report) {
        Optional<String> name = number.document().flatMap(words -> words.in(VIETNAMESE));
        Optional<DocumentNumber> read = number.reading().number();
        if (name.isEmpty() || read.isEmpty()) {
            return;
        }
        String words = Names.words(name.get());
        String said = words.startsWith(PURSUANT) ? words.substring(PURSUANT.length() - 1) : words;
        if (ABOUT_ANOTHER.stream().anyMatch(said::contains)) {
            return;
        }
        boolean isLaw = said.startsWith(LAW_WORD) || said.startsWith(CODE_WORD);
        DocumentIdentity given = identity(read.get(), number, isLaw);
        for (KnownTitle known : KnownTitle.ALL) {
            if (isNumberMissed(known, said, given)
                    || (isLaw && known.isLaw() && isTitleMissed(known, name.get(), said, given))) {
                report.here()
                        .with("number", number.written())
                        .with("titleVi", known.name().text(VIETNAMESE))
                        .with("titleEn", known.name().text(Locale.ENGLISH))
                        .with("known", known.identity().number());
                return;
            }
        }
    }

    private static DocumentIdentity identity(DocumentNumber read, Mention number, boolean isLaw) {
        DocumentIdentity identity = DocumentIdentity.of(read);
        if (isLaw && read.types().contains(LAW)) {
            identity = identity.typed(LAW);
        }
        return number.issued().map(identity::issued).orElse(identity);
    }

    /** Whether the title is the known one, the number is not, and the year is the known one: later ones repeat titles. */
    private static boolean isNumberMissed(KnownTitle known, String said, DocumentIdentity given) {
        return known.isNamedBy(said)
                && isOfSeries(known, given)
                && year(known, said, given).equals(known.identity().year())
                && known.identity().compare(given).verdict() == Verdict.DIFFERENT;
    }

    private static boolean isOfSeries(KnownTitle known, DocumentIdentity given) {
        return known.identity().types().equals(given.types())
                && (known.isLaw()
                        || known.identity()
                                .number()
                                .issuers()
                                .equals(given.number().issuers()));
    }

    /** The year said right behind the name of a law, else that of the number or the day. */
    private static OptionalInt year(KnownTitle known, String said, DocumentIdentity given) {
        if (known.isLaw()) {
            String rest = said.substring(known.words().length() - 1);
            String[] next = (rest.startsWith(YEAR) ? rest.substring(YEAR.length()) : rest.strip()).split(" ", 2);
            if (next[0].length() == 4 && next[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
                return OptionalInt.of(Integer.parseInt(next[0]));
            }
        }
        return given.year();
    }

    /** Whether the number is the known one and the name of the law shares no word with the title. */
    private static boolean isTitleMissed(KnownTitle known, String name, String said, DocumentIdentity given) {
        Verdict verdict = known.identity().compare(given).verdict();
        if ((verdict != Verdict.SAME && verdict != Verdict.LIKELY_SAME) || !isNameStated(name)) {
            return false;
        }
        Set<String> title = Set.of(known.words().strip().split(" "));
        return Arrays.stream(said.strip().split(" "))
                .noneMatch(word -> title.contains(word) && !STOP_WORDS.contains(word));
    }

    /** Whether a word written like the first of a name follows "Luật": "của" says nothing, nor does an abbreviation. */
    private static boolean isNameStated(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        int law = composed.toLowerCase(Locale.ROOT).indexOf("luật ");
        String next = law < 0 ? "" : composed.substring(law + "luật ".length()).strip();
        return next.length() > 1 && Character.isUpperCase(next.charAt(0)) && Character.isLowerCase(next.charAt(1));
    }
}

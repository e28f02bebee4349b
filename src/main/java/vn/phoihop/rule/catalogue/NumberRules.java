package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.DocumentType;
import vn.phoihop.document.NumberReading.Reading;
import vn.phoihop.document.NumberReading.Remark;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on the numbers and symbols of documents. */
final class NumberRules {
    /** The types of number that an instrument of a kind may carry. */
    private static final Map<AgreementKind, Set<String>> TYPES = Map.of(
            AgreementKind.JOINT_RESOLUTION, Set.of("joint-resolution"),
            AgreementKind.COORDINATION_RULES,
                    Set.of("coordination-rules", "rules", "regulations", "individual-decision", "legal-decision"),
            AgreementKind.COOPERATION_PROGRAMME, Set.of("cooperation-programme", "programme", "party-programme"),
            AgreementKind.COOPERATION_AGREEMENT, Set.of("agreement", "contract"),
            AgreementKind.MEMORANDUM, Set.of("memorandum"),
            AgreementKind.PLAN, Set.of("plan", "joint-plan", "coordination-plan", "interagency-plan", "party-plan"),
            AgreementKind.NOTICE, Set.of("notice", "party-notice"),
            AgreementKind.OFFICIAL_LETTER, Set.of("official-letter", "party-letter", "front-letter"));

    private static final Set<Remark.Kind> SHAPES =
            Set.of(Remark.Kind.STATE_IN_PARTY_SHAPE, Remark.Kind.PARTY_IN_STATE_SHAPE);

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "number-irregular",
                            Severity.NOTICE,
                            Scope.NUMBERS,
                            Words.of(
                                    "Số, ký hiệu phải viết đúng thể thức thì mới tra cứu được",
                                    "A number must be written as the rules of numbering write it, so that it can be looked up"),
                            (number, subject, report) -> {
                                if (number.reading().readings().isEmpty()
                                        || !number.reading().changes().isEmpty()) {
                                    report.here().with("number", number.written());
                                }
                            })
                    .titled(Words.of("Số, ký hiệu viết không đúng thể thức", "A number not written as numbers are"))
                    .grounded(Words.of(
                            "“3142/SNV- XDCQ&CTTN” in thừa dấu cách; Nghị định 30/2020/NĐ-CP, Phụ lục I",
                            "\"3142/SNV- XDCQ&CTTN\" is printed with a stray space; Decree 30/2020/NĐ-CP, Annex I"))
                    .toMend(Words.of(
                            "Viết lại theo thể thức, nếu nguồn cho phép",
                            "Write it as numbers are, if the source allows"))
                    .saying(Words.of(
                            "Số “{number}” không viết đúng thể thức",
                            "the number \"{number}\" is not written as numbers are"))
                    .example("{\"number\": \"3142/SNV- XDCQ&CTTN\"}", "/number"),
            Rule.of(
                            "number-in-other-shape",
                            Severity.WARNING,
                            Scope.NUMBERS,
                            Words.of(
                                    "Văn bản Nhà nước và văn bản Đảng đánh số theo hai thể thức khác nhau",
                                    "Documents of the State and of the Party are numbered in two different shapes"),
                            (number, subject, report) -> number.reading().remarks().stream()
                                    .filter(remark -> SHAPES.contains(remark.kind()))
                                    .findFirst()
                                    .ifPresent(remark -> report.here()
                                            .with("number", number.written())
                                            .with("other", remark.arguments().get(1))))
                    .titled(Words.of(
                            "Số của Nhà nước viết theo thể thức Đảng, hoặc ngược lại",
                            "A State number in Party shape, or the reverse"))
                    .grounded(Words.of(
                            "“22/CT-TW” là chỉ thị của Đảng viết theo thể thức Nhà nước; Hướng dẫn 36-HD/VPTW",
                            "\"22/CT-TW\" is a Party directive in State shape; Guidance 36-HD/VPTW"))
                    .toMend(Words.of("Đối chiếu văn bản gốc rồi sửa số", "Compare the original and correct the number"))
                    .saying(Words.of(
                            "Số “{number}” có lẽ phải viết là “{other}”",
                            "the number \"{number}\" is perhaps \"{other}\""))
                    .example("{\"number\": \"362-QĐ/TTg\"}", "/number"),
            Rule.of(
                            "number-kind-differs",
                            Severity.WARNING,
                            Scope.NUMBERS,
                            Words.of(
                                    "Tên loại trong ký hiệu phải hợp với loại văn bản",
                                    "The type in the symbol must fit the kind of the instrument"),
                            (number, subject, report) -> {
                                boolean isOwn = number.document().isEmpty();
                                if (isOwn
                                        && isOfAnotherKind(
                                                subject.agreement().kind(),
                                                types(number.reading().readings()))) {
                                    report.here()
                                            .with("number", number.written())
                                            .with("kind", subject.agreement().kind());
                                }
                            })
                    .titled(Words.of("Ký hiệu không hợp với loại văn bản", "A symbol that does not fit the kind"))
                    .grounded(Words.of(
                            "“55/2007/CT-UBND” in trên một quyết định; “16/TTr-UBQHLĐ” được gọi là công văn",
                            "\"55/2007/CT-UBND\" is printed on a decision; \"16/TTr-UBQHLĐ\" is called a letter"))
                    .toMend(Words.of("Sửa “kind” hoặc số", "Correct \"kind\" or the number"))
                    .saying(Words.of(
                            "Số “{number}” không phải của loại văn bản “{kind}”",
                            "the number \"{number}\" is none of the kind \"{kind}\""))
                    .example("{\"number\": \"2888/KH-UBND\"}", "/number"),
            Rule.of(
                            "number-type-differs",
                            Severity.WARNING,
                            Scope.NUMBERS,
                            Words.of(
                                    "Tên loại nêu bằng lời phải là tên loại trong ký hiệu",
                                    "The type named in words must be the one in the symbol"),
                            (number, subject, report) -> number.document()
                                    .filter(document -> isNamedOtherwise(
                                            document, number.reading().readings()))
                                    .ifPresent(document -> report.here().with("number", number.written())))
                    .titled(Words.of(
                            "Tên loại bằng lời khác tên loại trong ký hiệu",
                            "A type in words that is not the one in the symbol"))
                    .grounded(Words.of(
                            "“16/TTr-UBQHLĐ” được gọi là “công văn” trong văn bản dẫn nó",
                            "\"16/TTr-UBQHLĐ\" is called a letter where it is cited"))
                    .toMend(Words.of("Sửa tên văn bản hoặc số", "Correct the name of the document or its number"))
                    .saying(Words.of(
                            "Tên loại của văn bản khác tên loại trong số “{number}”",
                            "the document is named as another type than its number \"{number}\" has"))
                    .example(
                            "{\"relations\": [{\"id\": \"r1\", \"kind\": \"cites\", \"document\": {\"vi\": \"Công văn của Ủy ban\"},"
                                    + " \"number\": \"16/TTr-UBQHLĐ\", \"cites\": [{\"source\": \"s4\", \"at\": \"p3\"}]}]}",
                            "/relations/0/number"),
            Rule.of(
                            "number-twice",
                            Severity.WARNING,
                            Scope.NUMBERS,
                            Words.of(
                                    "Mỗi văn bản chỉ nêu một lần; hai số giống nhau cùng năm là một văn bản",
                                    "Each document is listed once; the same number of the same year is the same document"),
                            (number, subject, report) -> number.earlier()
                                    .ifPresent(earlier -> report.here()
                                            .with("number", number.written())
                                            .with("earlier", earlier)))
                    .titled(Words.of("Một văn bản nêu hai lần", "A document listed twice"))
                    .grounded(Words.of(
                            "19/2008/NQLT/CP-UBTUMTTQVN và 19/2008/NQLT/CP-UBMTTQVN là một nghị quyết",
                            "19/2008/NQLT/CP-UBTUMTTQVN and 19/2008/NQLT/CP-UBMTTQVN are one resolution"))
                    .toMend(Words.of("Gộp hai mục, hoặc sửa số", "Make one of the two, or correct the number"))
                    .saying(Words.of(
                            "Số “{number}” là của văn bản đã nêu ở {earlier}",
                            "the number \"{number}\" is of the document already listed at {earlier}"))
                    .example(
                            "{\"relations\": [" + relation("r1", "19/2008/NQLT/CP-UBTUMTTQVN") + ", "
                                    + relation("r2", "19/2008/NQLT/CP-UBMTTQVN") + "]}",
                            "/relations/1/number"));

    private NumberRules() {}

    private static String relation(String id, String number) {
        return "{\"id\": \"" + id + "\", \"kind\": \"legal-basis\", \"document\": {\"vi\": \"Nghị quyết liên tịch\"},"
                + " \"number\": \"" + number + "\", \"cites\": [{\"source\": \"s4\", \"at\": \"p3\"}]}";
    }

    private static boolean isOfAnotherKind(AgreementKind kind, List<DocumentType> types) {
        Set<String> fitting = TYPES.get(kind);
        return fitting != null && !types.isEmpty() && types.stream().noneMatch(type -> fitting.contains(type.code()));
    }

    private static boolean isNamedOtherwise(Words document, List<Reading> readings) {
        List<DocumentType> inSymbol = types(readings);
        List<DocumentType> named = named(document.text(Locale.forLanguageTag("vi")));
        return !inSymbol.isEmpty() && !named.isEmpty() && named.stream().noneMatch(inSymbol::contains);
    }

    private static List<DocumentType> types(List<Reading> readings) {
        return readings.stream().flatMap(reading -> reading.types().stream()).toList();
    }

    /** The types that the first words of a name name: as many words as name any. */
    private static List<DocumentType> named(String name) {
        String[] words = name.strip().split("\\s+", 5);
        List<DocumentType> named = List.of();
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < Math.min(4, words.length); i++) {
            first.append(i == 0 ? "" : " ").append(words[i]);
            List<DocumentType> types = DocumentType.named(first.toString());
            named = types.isEmpty() ? named : types;
        }
        return named;
    }
}

package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Relation;
import vn.phoihop.document.DocumentIdentity;
import vn.phoihop.document.DocumentIdentity.Verdict;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on documents that take the place of others. */
final class ReplacementRules {
    private static final String OF_2023 =
            "\"id\": \"nqlt\", \"instrument\": \"nqlt\", \"kind\": \"joint-resolution\", \"number\": \"01/2023/NQLT-CP-ĐCTUBTƯMTTQVN\", ";
    private static final String OF_2008 = "\"number\": \"19/2008/NQLT/CP-UBTUMTTQVN\", ";

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "basis-replaced",
                            Severity.WARNING,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Căn cứ phải còn hiệu lực vào ngày ký, chưa bị văn bản khác thay thế",
                                    "A basis must not have been replaced before the agreement was made"),
                            ReplacementRules::basisReplaced)
                    .titled(Words.of("Căn cứ đã bị thay thế", "A basis that was replaced"))
                    .grounded(Words.of(
                            "Nghị quyết liên tịch 01/2023 ngày 09/10/2023 thay thế Nghị quyết liên tịch 19/2008",
                            "Joint resolution 01/2023 of 9 October 2023 replaces joint resolution 19/2008"))
                    .toMend(Words.of(
                            "Dẫn văn bản thay thế, hoặc xem lại ngày",
                            "Name the one that took its place, or look again at the day"))
                    .saying(Words.of(
                            "Văn bản “{relation}” đã bị “{other}” thay thế ngày {since,day}, trước ngày {day,day}",
                            "the document \"{relation}\" was replaced by \"{other}\" on {since,day}, before {day,day}"))
                    .needing(Subject.Part.OTHERS)
                    .example(RuleExample.of(
                                    "{" + Patches.signed("2024-02-20") + ", \"relations\": ["
                                            + Patches.relation("b1", "legal-basis", "Nghị quyết liên tịch", OF_2008)
                                            + "]}",
                                    "/relations/0")
                            .among("{" + OF_2023 + Patches.signed("2023-10-09") + ", \"relations\": ["
                                    + Patches.relation("b1", "supersedes", "Nghị quyết liên tịch", OF_2008)
                                    + "]}"))
                    .example(RuleExample.of("{" + Patches.signed("2023-10-08") + ", \"relations\": ["
                                    + Patches.relation("b1", "legal-basis", "Nghị quyết liên tịch", OF_2008)
                                    + "]}")
                            .among("{" + OF_2023 + Patches.signed("2023-10-09") + ", \"relations\": ["
                                    + Patches.relation("b1", "supersedes", "Nghị quyết liên tịch", OF_2008)
                                    + "]}")),
            Rule.of(
                            "replacement-mutual",
                            Severity.ERROR,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Hai văn bản không được thay thế lẫn nhau",
                                    "Of two documents only one must take the place of the other"),
                            ReplacementRules::mutual)
                    .titled(Words.of("Hai văn bản thay thế lẫn nhau", "Two documents that replace each other"))
                    .grounded(
                            Words.of(
                                    "Quyết định 16/2017/QĐ-UBND thay thế 12/2013/QĐ-UBND; ghi cả chiều ngược lại thì sai",
                                    "Decision 16/2017/QĐ-UBND replaces 12/2013/QĐ-UBND; stated the other way round as well, one is wrong"))
                    .toMend(Words.of("Bỏ “supersedes” ở văn bản trước", "Take \"supersedes\" out of the earlier one"))
                    .saying(Words.of(
                            "Văn bản này và “{other}” cùng ghi là thay thế nhau",
                            "this one and \"{other}\" each say that they replace the other"))
                    .needing(Subject.Part.OTHERS)
                    .example(RuleExample.of(decision("16/2017", "12/2013"), "/relations/0")
                            .among("{\"id\": \"q\", "
                                    + decision("12/2013", "16/2017").substring(1)))
                    .example(RuleExample.of(decision("16/2017", "12/2013"))
                            .among("{\"id\": \"q\", "
                                    + decision("12/2013", "07/2009").substring(1))),
            Rule.of(
                            "predecessor-unnamed",
                            Severity.WARNING,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Văn bản nêu những gì nó thay thế thì phải nêu văn bản trước",
                                    "Where an agreement names what it replaces, its predecessor must be named"),
                            ReplacementRules::unnamed)
                    .titled(Words.of("Không nêu văn bản trước", "A predecessor that is not named"))
                    .grounded(Words.of(
                            "Quyết định 16/2017/QĐ-UBND nêu số của văn bản nó thay thế: 12/2013/QĐ-UBND",
                            "Decision 16/2017/QĐ-UBND names what it replaces by number: 12/2013/QĐ-UBND"))
                    .toMend(Words.of(
                            "Đối chiếu số; nếu văn bản trước còn hiệu lực thì hỏi hai văn bản áp dụng thế nào",
                            "Compare the numbers; if the predecessor still holds, ask how the two go together"))
                    .saying(Words.of(
                            "Văn bản trước có số “{number}”, không phải số nào trong các văn bản bị thay thế",
                            "the predecessor has the number \"{number}\", which is none of those that are replaced"))
                    .needing(Subject.Part.PREDECESSOR)
                    .example(RuleExample.of(decision("16/2017", "21/2013"), "/relations")
                            .after("{\"number\": \"12/2013/QĐ-UBND\"}"))
                    .example(
                            RuleExample.of(decision("16/2017", "12/2013")).after("{\"number\": \"12/2013/QĐ-UBND\"}")));

    private ReplacementRules() {}

    private static String decision(String number, String replaced) {
        return "{\"kind\": \"coordination-rules\", \"number\": \"" + number + "/QĐ-UBND\", \"relations\": ["
                + Patches.relation("r1", "supersedes", "Quyết định", "\"number\": \"" + replaced + "/QĐ-UBND\", ")
                + "]}";
    }

    /** A document that another agreement takes the place of. */
    private record Replaced(DocumentIdentity identity, Agreement by, LocalDate since) {}

    private static Optional<DocumentIdentity> identity(Relation relation) {
        return identity(relation.number(), relation.issued());
    }

    private static Optional<DocumentIdentity> identity(Agreement agreement) {
        return identity(agreement.number(), Made.on(agreement));
    }

    private static Optional<DocumentIdentity> identity(Optional<String> written, Optional<LocalDate> issued) {
        return written.flatMap(number -> NumberReading.of(number).number())
                .map(number -> issued.map(day -> DocumentIdentity.of(number, day))
                        .orElseGet(() -> DocumentIdentity.of(number)));
    }

    private static boolean isSame(DocumentIdentity one, DocumentIdentity other) {
        Verdict verdict = one.compare(other).verdict();
        return verdict == Verdict.SAME || verdict == Verdict.LIKELY_SAME;
    }

    private static List<DocumentIdentity> replacedBy(Agreement agreement) {
        List<DocumentIdentity> replaced = new ArrayList<>();
        for (Relation relation : agreement.relations()) {
            if (relation.kind() == Relation.Kind.SUPERSEDES) {
                identity(relation).ifPresent(replaced::add);
            }
        }
        return replaced;
    }

    private static void basisReplaced(Agreement agreement, Subject subject, Report report) {
        Optional<LocalDate> made = Made.on(agreement);
        if (made.isEmpty()) {
            return;
        }
        Map<String, List<Replaced>> byNumber = new HashMap<>();
        for (Agreement other : subject.others()) {
            Optional<LocalDate> since = Made.on(other).filter(day -> !day.isAfter(made.get()));
            if (since.isPresent() && !other.instrument().equals(agreement.instrument())) {
                for (DocumentIdentity one : replacedBy(other)) {
                    byNumber.computeIfAbsent(one.number().number(), number -> new ArrayList<>())
                            .add(new Replaced(one, other, since.get()));
                }
            }
        }
        for (int i = 0; i < agreement.relations().size(); i++) {
            Relation relation = agreement.relations().get(i);
            boolean isBasis =
                    relation.kind() == Relation.Kind.LEGAL_BASIS || relation.kind() == Relation.Kind.IMPLEMENTS;
            Optional<DocumentIdentity> identity = isBasis ? identity(relation) : Optional.empty();
            if (identity.isPresent()) {
                for (Replaced replaced :
                        byNumber.getOrDefault(identity.get().number().number(), List.of())) {
                    if (isSame(replaced.identity(), identity.get())) {
                        report.at("relations", i)
                                .with("relation", relation.id())
                                .with("other", replaced.by().id())
                                .with("since", replaced.since())
                                .with("day", made.get());
                        break;
                    }
                }
            }
        }
    }

    private static void mutual(Agreement agreement, Subject subject, Report report) {
        Optional<DocumentIdentity> own = identity(agreement);
        if (own.isEmpty()) {
            return;
        }
        for (int i = 0; i < agreement.relations().size(); i++) {
            Relation relation = agreement.relations().get(i);
            Optional<DocumentIdentity> replaced =
                    relation.kind() == Relation.Kind.SUPERSEDES ? identity(relation) : Optional.empty();
            if (replaced.isEmpty()) {
                continue;
            }
            for (Agreement other : subject.others()) {
                boolean isReplaced = identity(other)
                        .filter(one -> isSame(one, replaced.get()))
                        .isPresent();
                if (isReplaced && replacedBy(other).stream().anyMatch(one -> isSame(one, own.get()))) {
                    report.at("relations", i).with("other", other.id());
                    break;
                }
            }
        }
    }

    private static void unnamed(Agreement agreement, Subject subject, Report report) {
        Optional<Agreement> predecessor = subject.predecessor();
        Optional<DocumentIdentity> before = predecessor.flatMap(ReplacementRules::identity);
        List<DocumentIdentity> replaced = replacedBy(agreement);
        if (before.isPresent()
                && !replaced.isEmpty()
                && replaced.stream().allMatch(one -> one.compare(before.get()).verdict() == Verdict.DIFFERENT)) {
            report.at("relations")
                    .with("number", predecessor.flatMap(Agreement::number).orElse(""));
        }
    }
}

package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Relation;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on the pages an agreement was read from, and on the documents it names. */
final class SourceRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "source-before-signing",
                            Severity.WARNING,
                            Scope.SOURCES,
                            Words.of(
                                    "Nguồn kể việc ký phải ra sau khi ký",
                                    "A source that tells of a signing must come after it"),
                            SourceRules::beforeSigning)
                    .titled(Words.of("Nguồn ra trước ngày ký", "A source older than the signing"))
                    .grounded(
                            Words.of(
                                    "Lễ ký ngày 20/02/2021, tin đăng ngày 12/03/2021: hai việc; đổi ngày cho nhau thì sai",
                                    "The signing was on 20 February 2021, the news on 12 March 2021: two events; exchanged they would be wrong"))
                    .toMend(Words.of(
                            "Đối chiếu ngày đăng và ngày ký",
                            "Compare the day of publication with that of the signing"))
                    .saying(Words.of(
                            "Nguồn “{source}” ra ngày {published,day}, trước ngày {day,day}",
                            "the source \"{source}\" is of {published,day}, before {day,day}"))
                    .example(
                            "{\"sources\": [{\"id\": \"s4\", \"title\": {\"vi\": \"Tin\"}, \"completeness\": \"report\", \"published\": \"2021-02-12\"}], "
                                    + Patches.signed("2021-02-20") + "}",
                            "/sources/0/published"),
            Rule.of(
                            "relation-later",
                            Severity.WARNING,
                            Scope.RELATIONS,
                            Words.of(
                                    "Văn bản làm căn cứ, được triển khai hoặc bị thay thế phải có trước",
                                    "A document that is a basis, carried out or replaced must be older"),
                            SourceRules::relationLater)
                    .titled(Words.of("Căn cứ ra sau văn bản", "A basis younger than what rests on it"))
                    .grounded(
                            Words.of(
                                    "Kế hoạch 2021 căn cứ Quyết định ngày 05/8/2020; gõ nhầm năm thì căn cứ ra sau kế hoạch",
                                    "The plan of 2021 rests on a decision of 5 August 2020; one slip in the year, and the basis comes after the plan"))
                    .toMend(Words.of("Sửa ngày của văn bản được dẫn", "Correct the day of the document"))
                    .saying(Words.of(
                            "Văn bản “{relation}” ({issued,day}) ra sau ngày {day,day}",
                            "the document \"{relation}\" of {issued,day} is younger than {day,day}"))
                    .example(
                            "{\"issued\": \"2021-04-07\", \"relations\": [{\"id\": \"b1\", \"kind\": \"legal-basis\", \"document\": {\"vi\": \"Quyết định\"}, \"issued\": \"2022-08-05\", "
                                    + Patches.CITES + "}]}",
                            "/relations/0/issued")
                    .example(
                            "{\"issued\": \"2017-07-01\", \"relations\": ["
                                    + Patches.relation(
                                            "b1", "supersedes", "Quyết định", "\"number\": \"12/2018/QĐ-UBND\", ")
                                    + "]}",
                            "/relations/0/number"),
            Rule.of(
                            "number-year-differs",
                            Severity.WARNING,
                            Scope.NUMBERS,
                            Words.of(
                                    "Năm trong số của văn bản phải là năm ban hành",
                                    "The year in a number must be that of the issue"),
                            (number, subject, report) -> number.issued()
                                    .ifPresent(issued -> number.reading()
                                            .number()
                                            .flatMap(SourceRules::year)
                                            .filter(year -> year != issued.getYear())
                                            .ifPresent(year -> report.here()
                                                    .with("number", number.written())
                                                    .with("year", year)
                                                    .with("issued", issued))))
                    .titled(Words.of(
                            "Năm trong số khác năm ban hành", "A year in the number that is not that of the issue"))
                    .grounded(
                            Words.of(
                                    "Nghị định 30/2020/NĐ-CP ngày 05/3/2020: số văn bản quy phạm mang năm ban hành",
                                    "Decree 30/2020/NĐ-CP is of 5 March 2020: numbers of legal documents carry the year of issue"))
                    .toMend(Words.of("Sửa số hoặc ngày", "Correct number or day"))
                    .saying(Words.of(
                            "Số “{number}” mang năm {year} nhưng ban hành ngày {issued,day}",
                            "the number \"{number}\" has the year {year}, but the document is of {issued,day}"))
                    .example(
                            "{\"relations\": [{\"id\": \"b1\", \"kind\": \"cites\", \"document\": {\"vi\": \"Nghị định về công tác văn thư\"}, \"number\": \"30/2020/NĐ-CP\", \"issued\": \"2021-03-05\", "
                                    + Patches.CITES + "}]}",
                            "/relations/0/number"),
            Rule.of(
                            "source-uncited",
                            Severity.NOTICE,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Nguồn đã nêu phải được dẫn đến ở đâu đó",
                                    "A source that is listed must be cited somewhere"),
                            SourceRules::uncited)
                    .titled(Words.of("Nguồn không được dẫn", "A source that nobody cites"))
                    .grounded(Words.of(
                            "Lỗi nhập liệu: thêm nguồn thứ hai mà mọi mục vẫn dẫn nguồn thứ nhất",
                            "A slip in typing: a second source was added, and every element still cites the first"))
                    .toMend(Words.of("Dẫn đến nguồn, hoặc bỏ nguồn", "Cite the source, or take it out"))
                    .saying(Words.of("Không mục nào dẫn nguồn “{source}”", "no element cites the source \"{source}\""))
                    .example(
                            "{\"sources\": [{\"id\": \"s4\", \"title\": {\"vi\": \"Tin\"}, \"completeness\": \"report\"}, {\"id\": \"s9\", \"title\": {\"vi\": \"Tin khác\"}, \"completeness\": \"report\"}]}",
                            "/sources/1"));

    private SourceRules() {}

    /** What rests on a document, or takes its place, is younger than it. */
    private static final Set<Relation.Kind> OLDER = Collections.unmodifiableSet(
            EnumSet.of(Relation.Kind.LEGAL_BASIS, Relation.Kind.IMPLEMENTS, Relation.Kind.SUPERSEDES));

    private static Optional<Integer> year(DocumentNumber number) {
        return number.year().isPresent() ? Optional.of(number.year().getAsInt()) : Optional.empty();
    }

    private static void beforeSigning(Source source, Subject subject, Report report) {
        Optional<LocalDate> day = Made.on(subject.agreement());
        if (day.isPresent()
                && source.published().isPresent()
                && source.published().get().isBefore(day.get())) {
            report.at("published")
                    .with("source", source.id())
                    .with("published", source.published().get())
                    .with("day", day.get());
        }
    }

    private static void relationLater(Relation relation, Subject subject, Report report) {
        Optional<LocalDate> day = Made.on(subject.agreement());
        if (day.isEmpty() || !OLDER.contains(relation.kind())) {
            return;
        }
        if (relation.issued().isPresent()) {
            if (relation.issued().get().isAfter(day.get())) {
                report.at("issued")
                        .with("relation", relation.id())
                        .with("issued", relation.issued().get())
                        .with("day", day.get());
            }
        } else if (relation.number().isPresent()) {
            NumberReading.of(relation.number().get())
                    .number()
                    .flatMap(SourceRules::year)
                    .filter(year -> year > day.get().getYear())
                    .ifPresent(year -> report.at("number")
                            .with("relation", relation.id())
                            .with("issued", year)
                            .with("day", day.get()));
        }
    }

    private static void uncited(Agreement agreement, Subject subject, Report report) {
        if (agreement.sources().size() < 2) {
            return;
        }
        Set<String> cited = new HashSet<>();
        agreement.parties().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.persons().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.participations().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.signing().ifPresent(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.term().ifPresent(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.milestones().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.relations().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.clauses().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.statements().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.duties().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.targets().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        agreement.ambiguities().forEach(one -> one.cites().forEach(cite -> cited.add(cite.source())));
        for (int i = 0; i < agreement.sources().size(); i++) {
            if (!cited.contains(agreement.sources().get(i).id())) {
                report.at("sources", i)
                        .with("source", agreement.sources().get(i).id());
            }
        }
    }
}

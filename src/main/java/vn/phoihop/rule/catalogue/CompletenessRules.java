package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on what a full text should say and does not; where no source is a full text, silence tells nothing. */
final class CompletenessRules {
    /** Agreements read from a full text. */
    private static final Scope<Agreement> FULL = Scope.AGREEMENT.where(
            "full-texts",
            agreement -> agreement.sources().stream()
                    .anyMatch(source -> source.completeness().isSilenceTelling()));

    private static final Set<AgreementKind> NUMBERED = Set.of(
            AgreementKind.OFFICIAL_LETTER, AgreementKind.PLAN, AgreementKind.NOTICE, AgreementKind.JOINT_RESOLUTION);
    private static final Set<AgreementKind> TIMED =
            Set.of(AgreementKind.COOPERATION_PROGRAMME, AgreementKind.COOPERATION_AGREEMENT, AgreementKind.PLAN);
    private static final Set<AgreementKind> AGREED = Set.of(
            AgreementKind.COOPERATION_PROGRAMME,
            AgreementKind.COOPERATION_AGREEMENT,
            AgreementKind.MEMORANDUM,
            AgreementKind.JOINT_RESOLUTION);
    private static final Set<AgreementKind> ISSUED =
            Set.of(AgreementKind.OFFICIAL_LETTER, AgreementKind.PLAN, AgreementKind.NOTICE);

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "number-unstated",
                            Severity.WARNING,
                            FULL,
                            Words.of(
                                    "Toàn văn của loại văn bản có đánh số phải có số, ký hiệu",
                                    "The full text of a numbered kind must have its number"),
                            (agreement, subject, report) -> {
                                if (agreement.number().isEmpty() && NUMBERED.contains(agreement.kind())) {
                                    report.at("number");
                                }
                            })
                    .titled(Words.of("Toàn văn không có số", "A full text without number"))
                    .grounded(Words.of(
                            "Công văn 155/UBND-KGVX có số; bản tin về kế hoạch 2021 thì không nêu",
                            "Letter 155/UBND-KGVX has its number; the report of the plan of 2021 does not give one"))
                    .toMend(Words.of("Tìm số, ký hiệu ở đầu văn bản", "Look for the number at the head of the text"))
                    .saying(Words.of(
                            "Có toàn văn nhưng chưa nêu số, ký hiệu",
                            "the full text is at hand, but no number is stated"))
                    .example("{" + Patches.FULL + "}", "/number")
                    .example("{}"),
            Rule.of(
                            "day-unstated",
                            Severity.WARNING,
                            FULL,
                            Words.of(
                                    "Toàn văn phải có ngày ký hoặc ngày ban hành",
                                    "A full text must have the day of its signing or issue"),
                            (agreement, subject, report) -> {
                                if (agreement.issued().isEmpty()
                                        && agreement
                                                .signing()
                                                .flatMap(signing -> signing.day())
                                                .isEmpty()) {
                                    report.at("issued");
                                }
                            })
                    .titled(Words.of("Toàn văn không có ngày", "A full text without day"))
                    .grounded(Words.of(
                            "Nghị định 30/2020/NĐ-CP, Phụ lục I: văn bản phải ghi địa danh, ngày, tháng, năm",
                            "Decree 30/2020/NĐ-CP, Annex I: a document states place, day, month and year"))
                    .toMend(Words.of("Ghi ngày ký hoặc ngày ban hành", "Write the day of the signing or of the issue"))
                    .saying(Words.of(
                            "Có toàn văn nhưng chưa nêu ngày ký, ngày ban hành",
                            "the full text is at hand, but neither a signing nor a day of issue is stated"))
                    .example("{" + Patches.FULL + "}", "/issued")
                    .example("{}"),
            Rule.of(
                            "term-unstated",
                            Severity.NOTICE,
                            FULL,
                            Words.of(
                                    "Chương trình, kế hoạch phải nêu thời hạn",
                                    "A programme or plan must state its term"),
                            (agreement, subject, report) -> {
                                if (agreement.term().isEmpty() && TIMED.contains(agreement.kind())) {
                                    report.at("term");
                                }
                            })
                    .titled(Words.of("Toàn văn không có thời hạn", "A full text without term"))
                    .grounded(Words.of(
                            "Bản tin 2023 về chương trình bốn bên không nêu thời hạn; toàn văn phải có",
                            "The report of 2023 of the programme of four parties gives no term; its full text should"))
                    .toMend(Words.of("Tìm thời hạn, giai đoạn trong văn bản", "Look for the term in the text"))
                    .saying(Words.of(
                            "Có toàn văn nhưng chưa nêu thời hạn", "the full text is at hand, but no term is stated"))
                    .example("{\"kind\": \"cooperation-programme\", " + Patches.FULL + "}", "/term")
                    .example("{\"kind\": \"cooperation-programme\"}"),
            Rule.of(
                            "sides-few",
                            Severity.WARNING,
                            FULL,
                            Words.of(
                                    "Văn bản thỏa thuận phải có từ hai bên trở lên",
                                    "What is agreed must have two sides or more"),
                            (agreement, subject, report) -> {
                                if (AGREED.contains(agreement.kind()) && sides(agreement) < 2) {
                                    report.at("participations");
                                }
                            })
                    .titled(Words.of("Văn bản thỏa thuận chưa đủ hai bên", "An agreement of fewer than two sides"))
                    .grounded(Words.of(
                            "12/CTrPH-MTTW-BVHTTDL là chương trình của Mặt trận và Bộ: hai bên",
                            "12/CTrPH-MTTW-BVHTTDL is a programme of the Front and a ministry: two sides"))
                    .toMend(Words.of("Thêm bên còn thiếu", "Add the side that is missing"))
                    .saying(Words.of(
                            "Có toàn văn nhưng chưa nêu đủ hai bên",
                            "the full text is at hand, but fewer than two sides are stated"))
                    .example("{\"kind\": \"cooperation-programme\", " + Patches.FULL + "}", "/participations")
                    .example("{\"kind\": \"cooperation-programme\"}"),
            Rule.of(
                            "issuer-unstated",
                            Severity.WARNING,
                            FULL,
                            Words.of(
                                    "Văn bản do một cơ quan ban hành phải nêu cơ quan ấy",
                                    "What one body issues must name it"),
                            (agreement, subject, report) -> {
                                if (ISSUED.contains(agreement.kind()) && !has(agreement, Role.ISSUER)) {
                                    report.at("participations");
                                }
                            })
                    .titled(Words.of("Chưa nêu cơ quan ban hành", "A full text without issuer"))
                    .grounded(Words.of(
                            "Công văn 155/UBND-KGVX do UBND tỉnh ban hành",
                            "Letter 155/UBND-KGVX was issued by the provincial Committee"))
                    .toMend(Words.of(
                            "Thêm cơ quan ban hành với vai trò “issuer”", "Add the issuer with the role \"issuer\""))
                    .saying(Words.of(
                            "Có toàn văn nhưng chưa nêu cơ quan ban hành",
                            "the full text is at hand, but nobody is stated as its issuer"))
                    .example("{" + Patches.FULL + "}", "/participations")
                    .example("{}"),
            Rule.of(
                            "signatory-unstated",
                            Severity.NOTICE,
                            FULL,
                            Words.of("Văn bản đã ký phải cho biết ai ký", "A signed text must say who signed"),
                            (agreement, subject, report) -> {
                                if (AGREED.contains(agreement.kind()) && !has(agreement, Role.SIGNATORY)) {
                                    report.at("participations");
                                }
                            })
                    .titled(Words.of("Chưa nêu người ký", "A full text without signatories"))
                    .grounded(Words.of(
                            "Hai bản tin 2021 không nêu ai ký; toàn văn phải có chữ ký",
                            "The two reports of 2021 do not say who signed; the full text has signatures"))
                    .toMend(Words.of(
                            "Thêm người ký với vai trò “signatory”", "Add the signatories with the role \"signatory\""))
                    .saying(Words.of(
                            "Có toàn văn nhưng chưa nêu ai ký",
                            "the full text is at hand, but nobody is stated as signatory"))
                    .example("{\"kind\": \"memorandum\", " + Patches.FULL + "}", "/participations")
                    .example("{\"kind\": \"memorandum\"}"),
            Rule.of(
                            "duties-none",
                            Severity.WARNING,
                            FULL,
                            Words.of("Toàn văn phải nêu nhiệm vụ", "A full text must lay down duties"),
                            (agreement, subject, report) -> {
                                if (agreement.duties().isEmpty()) {
                                    report.at("duties");
                                }
                            })
                    .titled(Words.of("Toàn văn không có nhiệm vụ", "A full text without duties"))
                    .grounded(
                            Words.of(
                                    "Mẫu chương trình phối hợp có phần trách nhiệm của các bên; bỏ sót cả phần là lỗi nhập liệu",
                                    "Programmes have a part on the responsibilities of the sides; to leave it out is a slip in typing"))
                    .toMend(Words.of("Nhập nhiệm vụ của các bên", "Enter the duties"))
                    .saying(Words.of(
                            "Có toàn văn nhưng chưa nêu nhiệm vụ nào",
                            "the full text is at hand, but no duty is stated"))
                    .example("{\"duties\": [], " + Patches.FULL + "}", "/duties")
                    .example("{\"duties\": []}"));

    private CompletenessRules() {}

    private static boolean has(Agreement agreement, Role role) {
        return agreement.participations().stream().anyMatch(one -> one.roles().contains(role));
    }

    private static long sides(Agreement agreement) {
        return agreement.participations().stream()
                .filter(one -> one.roles().contains(Role.PARTY) || one.roles().contains(Role.SIGNATORY))
                .map(one -> one.who())
                .distinct()
                .count();
    }
}

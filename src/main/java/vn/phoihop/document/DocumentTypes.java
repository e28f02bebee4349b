package vn.phoihop.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.document.DocumentNumber.Family;
import vn.phoihop.document.DocumentType.Binding;
import vn.phoihop.document.DocumentType.Regime;

/** The table of the types of documents, and its look-ups. */
final class DocumentTypes {
    private static final Map<String, List<String>> ALIASES = Map.of(
            "CTr", List.of("CTR", "Ctr"),
            "TTr", List.of("TTR", "Ttr"),
            "QyĐ", List.of("QYĐ"),
            "CTrPH", List.of("CTRPH", "CtrPH"));

    static final List<DocumentType> ALL = List.of(
            normative("law", "Luật", "Law", Family.ASSEMBLY),
            normative("ordinance", "Pháp lệnh", "Ordinance", Family.ASSEMBLY),
            normative(
                    "assembly-resolution",
                    "Nghị quyết (của Quốc hội, Ủy ban Thường vụ Quốc hội)",
                    "Resolution of the National Assembly or its Standing Committee",
                    Family.ASSEMBLY),
            normative("decree", "Nghị định", "Decree", Family.NORMATIVE, "NĐ"),
            normative(
                    "legal-resolution",
                    "Nghị quyết (quy phạm pháp luật)",
                    "Legal normative resolution",
                    Family.NORMATIVE,
                    "NQ"),
            normative(
                    "legal-decision",
                    "Quyết định (quy phạm pháp luật)",
                    "Legal normative decision",
                    Family.NORMATIVE,
                    "QĐ"),
            normative(
                    "legal-directive",
                    "Chỉ thị (quy phạm pháp luật)",
                    "Legal normative directive",
                    Family.NORMATIVE,
                    "CT"),
            normative("circular", "Thông tư", "Circular", Family.NORMATIVE, "TT"),
            decree30("individual-resolution", "Nghị quyết (cá biệt)", "Resolution (individual)", "NQ"),
            decree30("individual-decision", "Quyết định (cá biệt)", "Decision (individual)", "QĐ"),
            decree30("directive", "Chỉ thị", "Directive", "CT"),
            decree30("rules", "Quy chế", "Rules", "QC"),
            decree30("regulations", "Quy định", "Regulations", "QyĐ"),
            mere("communique", "Thông cáo", "Communiqué", "TC"),
            mere("notice", "Thông báo", "Notice", "TB"),
            decree30("guidance", "Hướng dẫn", "Guidance", "HD"),
            decree30("programme", "Chương trình", "Programme", "CTr"),
            decree30("plan", "Kế hoạch", "Plan", "KH"),
            mere("option", "Phương án", "Option paper", "PA"),
            mere("scheme", "Đề án", "Scheme", "ĐA"),
            mere("project", "Dự án", "Project", "DA"),
            mere("report", "Báo cáo", "Report", "BC"),
            mere("minutes", "Biên bản", "Minutes", "BB"),
            mere("submission", "Tờ trình", "Submission", "TTr"),
            agreed("contract", "Hợp đồng", "Contract", "HĐ"),
            decree30("urgent-dispatch", "Công điện", "Urgent dispatch", "CĐ"),
            agreed("memorandum", "Bản ghi nhớ", "Memorandum", "BGN"),
            agreed("agreement", "Bản thỏa thuận", "Agreement", "BTT"),
            mere("power-of-attorney", "Giấy ủy quyền", "Power of attorney", "GUQ"),
            mere("invitation", "Giấy mời", "Invitation", "GM"),
            mere("introduction", "Giấy giới thiệu", "Letter of introduction", "GGT"),
            mere("leave-permit", "Giấy nghỉ phép", "Leave permit", "GNP"),
            mere("dispatch-slip", "Phiếu gửi", "Dispatch slip", "PG"),
            mere("transfer-slip", "Phiếu chuyển", "Transfer slip", "PC"),
            mere("notification-slip", "Phiếu báo", "Notification slip", "PB"),
            new DocumentType(
                    "official-letter",
                    Words.of("Công văn", "Official letter"),
                    Regime.DECREE_30_2020,
                    Binding.AUTHORITY,
                    EnumSet.of(Family.LETTER),
                    List.of(),
                    List.of(),
                    true),
            mere("formal-letter", "Thư công", "Formal letter"),
            copy("true-copy", "Sao y", "True copy", "SY"),
            copy("extract-copy", "Trích sao", "Copy of an extract", "TrS"),
            copy("copy-of-copy", "Sao lục", "Copy of a copy", "SL"),
            former("undertaking", "Bản cam kết", "Undertaking", Binding.CONSENT),
            former("certificate", "Giấy chứng nhận", "Certificate", Binding.NONE),
            former("travel-warrant", "Giấy đi đường", "Travel warrant", Binding.NONE),
            former("file-receipt", "Giấy biên nhận hồ sơ", "Receipt for a file", Binding.NONE),
            joint("joint-resolution", "Nghị quyết liên tịch", "Joint resolution", Binding.CONSENT, "NQLT"),
            joint("joint-circular", "Thông tư liên tịch", "Joint circular", Binding.AUTHORITY, "TTLT"),
            joint("coordination-rules", "Quy chế phối hợp", "Coordination rules", Binding.CONSENT, "QCPH"),
            joint(
                    "cooperation-programme",
                    "Chương trình phối hợp",
                    "Cooperation programme",
                    Binding.CONSENT,
                    "CTrPH",
                    "CTPH"),
            joint("joint-plan", "Kế hoạch liên tịch", "Joint plan", Binding.CONSENT, "KHLT"),
            joint("coordination-plan", "Kế hoạch phối hợp", "Coordination plan", Binding.CONSENT, "KHPH"),
            joint("interagency-plan", "Kế hoạch liên ngành", "Inter-agency plan", Binding.CONSENT, "KHLN"),
            party("party-resolution", "Nghị quyết (của Đảng)", "Party resolution", Binding.AUTHORITY, "NQ"),
            party("party-decision", "Quyết định (của Đảng)", "Party decision", Binding.AUTHORITY, "QĐ"),
            party("party-directive", "Chỉ thị (của Đảng)", "Party directive", Binding.AUTHORITY, "CT"),
            party("party-conclusion", "Kết luận (của Đảng)", "Party conclusion", Binding.AUTHORITY, "KL"),
            party("party-guidance", "Hướng dẫn (của Đảng)", "Party guidance", Binding.AUTHORITY, "HD"),
            party("party-plan", "Kế hoạch (của Đảng)", "Party plan", Binding.AUTHORITY, "KH"),
            party("party-programme", "Chương trình (của Đảng)", "Party programme", Binding.AUTHORITY, "CTr"),
            party("party-scheme", "Đề án (của Đảng)", "Party scheme", Binding.NONE, "ĐA"),
            party("party-report", "Báo cáo (của Đảng)", "Party report", Binding.NONE, "BC"),
            party("party-letter", "Công văn (của Đảng)", "Party letter", Binding.AUTHORITY, "CV"),
            party("party-notice", "Thông báo (của Đảng)", "Party notice", Binding.NONE, "TB"),
            party("party-copy", "Bản sao (của Đảng)", "Party copy", Binding.NONE, "BS"),
            unverified("party-regulations", "Quy định (của Đảng)", "Party regulations", Binding.AUTHORITY, "QyĐ"),
            unverified("party-rules", "Quy chế (của Đảng)", "Party rules", Binding.AUTHORITY, "QC"),
            unverified("party-circular", "Thông tri (của Đảng)", "Party circular", Binding.AUTHORITY, "TT"),
            unverified("party-submission", "Tờ trình (của Đảng)", "Party submission", Binding.NONE, "TTr"),
            unverified("party-minutes", "Biên bản (của Đảng)", "Party minutes", Binding.NONE, "BB"),
            row(
                    "front-letter",
                    "Công văn (của Mặt trận, đoàn thể)",
                    "Letter of the Front or a mass organisation",
                    Regime.FRONT,
                    Binding.AUTHORITY,
                    EnumSet.of(Family.ADMINISTRATIVE),
                    "CV"),
            row(
                    "consolidated-text",
                    "Văn bản hợp nhất",
                    "Consolidated text",
                    Regime.PRACTICE,
                    Binding.NONE,
                    EnumSet.of(Family.ADMINISTRATIVE),
                    "VBHN"),
            row(
                    "treaty-notice",
                    "Thông báo (về điều ước quốc tế)",
                    "Treaty notice",
                    Regime.PRACTICE,
                    Binding.NONE,
                    EnumSet.of(Family.NORMATIVE),
                    "TB"));

    private static final Map<String, List<DocumentType>> BY_ABBREVIATION = ALL.stream()
            .flatMap(type -> type.abbreviations().stream().map(a -> Map.entry(a, type)))
            .collect(Collectors.collectingAndThen(
                    Collectors.groupingBy(
                            Map.Entry::getKey,
                            Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())),
                    Map::copyOf));

    private static final Map<String, String> BY_ALIAS = ALIASES.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(alias -> Map.entry(alias, e.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private DocumentTypes() {}

    static List<DocumentType> abbreviated(String abbreviation) {
        return BY_ABBREVIATION.getOrDefault(abbreviation, List.of());
    }

    static List<DocumentType> abbreviated(String abbreviation, Family family) {
        return abbreviated(abbreviation).stream()
                .filter(type -> type.isIn(family))
                .toList();
    }

    static boolean isJoint(String abbreviation) {
        return abbreviated(abbreviation).stream().anyMatch(DocumentType::isJoint);
    }

    /** The abbreviation that an alias stands for, or what is given. */
    static String canonical(String abbreviation) {
        return BY_ALIAS.getOrDefault(abbreviation, abbreviation);
    }

    private static DocumentType row(
            String code,
            String vi,
            String en,
            Regime regime,
            Binding binding,
            Set<Family> families,
            String... abbreviations) {
        List<String> aliases = Stream.of(abbreviations)
                .flatMap(a -> ALIASES.getOrDefault(a, List.of()).stream())
                .toList();
        return new DocumentType(
                code, Words.of(vi, en), regime, binding, families, List.of(abbreviations), aliases, true);
    }

    private static DocumentType normative(String code, String vi, String en, Family family, String... abbreviations) {
        return row(code, vi, en, Regime.NORMATIVE, Binding.AUTHORITY, EnumSet.of(family), abbreviations);
    }

    private static DocumentType decree30(String code, String vi, String en, String... abbreviations) {
        return administrative(code, vi, en, Binding.AUTHORITY, abbreviations);
    }

    private static DocumentType agreed(String code, String vi, String en, String... abbreviations) {
        return administrative(code, vi, en, Binding.CONSENT, abbreviations);
    }

    private static DocumentType mere(String code, String vi, String en, String... abbreviations) {
        return administrative(code, vi, en, Binding.NONE, abbreviations);
    }

    private static DocumentType administrative(
            String code, String vi, String en, Binding binding, String... abbreviations) {
        return row(code, vi, en, Regime.DECREE_30_2020, binding, EnumSet.of(Family.ADMINISTRATIVE), abbreviations);
    }

    private static DocumentType copy(String code, String vi, String en, String abbreviation) {
        return row(code, vi, en, Regime.COPIES_30_2020, Binding.NONE, EnumSet.of(Family.ADMINISTRATIVE), abbreviation);
    }

    private static DocumentType former(String code, String vi, String en, Binding binding) {
        return row(code, vi, en, Regime.DECREE_09_2010, binding, EnumSet.of(Family.ADMINISTRATIVE));
    }

    private static DocumentType joint(String code, String vi, String en, Binding binding, String... abbreviations) {
        return row(code, vi, en, Regime.JOINT, binding, EnumSet.of(Family.JOINT, Family.NORMATIVE), abbreviations);
    }

    private static DocumentType party(String code, String vi, String en, Binding binding, String abbreviation) {
        return row(code, vi, en, Regime.PARTY, binding, EnumSet.of(Family.PARTY), abbreviation);
    }

    private static DocumentType unverified(String code, String vi, String en, Binding binding, String abbreviation) {
        return new DocumentType(
                code,
                Words.of(vi, en),
                Regime.PARTY,
                binding,
                EnumSet.of(Family.PARTY),
                List.of(abbreviation),
                ALIASES.getOrDefault(abbreviation, List.of()),
                false);
    }
}

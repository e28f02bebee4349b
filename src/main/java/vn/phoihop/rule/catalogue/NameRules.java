package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.Party;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on names that may be slips. */
final class NameRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "name-alike",
                            Severity.WARNING,
                            Scope.NAMES,
                            Words.of(
                                    "Tên của hai bên phải khác nhau nhiều hơn ở một dấu",
                                    "Names of two parties must differ in more than a mark"),
                            (name, subject, report) -> name.alike()
                                    .ifPresent(other -> report.here()
                                            .with("name", name.text())
                                            .with("party", other)))
                    .titled(Words.of("Hai tên chỉ khác dấu", "Two names that differ in marks only"))
                    .grounded(
                            Words.of(
                                    "Tin lễ ký 2021 in “Công Thông tin điện tử” thay cho “Cổng Thông tin điện tử”",
                                    "The report of the signing of 2021 prints \"Công Thông tin điện tử\" for \"Cổng Thông tin điện tử\""))
                    .toMend(Words.of(
                            "Nếu gõ nhầm thì gộp hai bên làm một; nếu đúng là hai bên thì bỏ qua",
                            "If it is a slip make the two one party; if they are two, pass over this"))
                    .saying(Words.of(
                            "“{name}” chỉ khác tên của “{party}” ở dấu",
                            "\"{name}\" differs from a name of \"{party}\" in marks only"))
                    .example(
                            "{" + Patches.parties(Patches.party("so", "body", "Sơ Thông tin và Truyền thông")) + "}",
                            "/parties/1/name/vi"),
            Rule.of(
                            "name-of-mixed-scripts",
                            Severity.WARNING,
                            Scope.NAMES,
                            Words.of(
                                    "Một tên phải viết bằng chữ của một hệ chữ",
                                    "A name must be written in letters of one script"),
                            NameRules::mixedScripts)
                    .titled(Words.of("Tên lẫn chữ của hệ chữ khác", "A name with letters of another script"))
                    .grounded(Words.of(
                            "Chép từ tệp gõ lẫn: chữ “о” Kirin trong “Sở” trông giống hệt chữ o",
                            "A slip in copying: a Cyrillic \"о\" in \"Sở\" looks the same as the Latin one"))
                    .toMend(Words.of("Gõ lại tên", "Type the name anew"))
                    .saying(Words.of(
                            "“{name}” có chữ “{letter}” không phải chữ Latinh",
                            "\"{name}\" has the letter \"{letter}\", which is not Latin"))
                    .example(
                            "{" + Patches.parties(Patches.party("so", "body", "Sở Văn hóa, Thể thа\u043e")) + "}",
                            "/parties/1/name/vi"),
            Rule.of(
                            "name-unplaced",
                            Severity.NOTICE,
                            Scope.PARTIES,
                            Words.of(
                                    "Tên cơ quan phải cho biết của địa phương nào",
                                    "The name of a body must say of which place it is"),
                            NameRules::unplaced)
                    .titled(Words.of("Tên không có địa danh", "A name without its place"))
                    .grounded(Words.of(
                            "Tin về công văn 155/UBND-KGVX viết “UBND tỉnh” mà không nêu tên tỉnh ở chỗ nào",
                            "The report of letter 155/UBND-KGVX says \"UBND tỉnh\" and never names the province"))
                    .toMend(Words.of(
                            "Thêm tên đầy đủ, hoặc nêu cơ quan cấp trên ở “partOf”",
                            "Add the full name, or say in \"partOf\" what it belongs to"))
                    .saying(Words.of(
                            "“{name}” không cho biết của địa phương nào", "\"{name}\" does not say of which place"))
                    .example(
                            "{" + Patches.parties(Patches.party("ubnd", "body", "UBND tỉnh")) + "}",
                            "/parties/1/name"));

    private NameRules() {}

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The words for a level of government that a name may end with and say nothing. */
    private static final Set<String> LEVELS = Set.of(
            Names.folded("tỉnh"),
            Names.folded("tỉnh ủy"),
            Names.folded("huyện"),
            Names.folded("huyện ủy"),
            Names.folded("xã"),
            Names.folded("phường"),
            Names.folded("thành phố"));

    private static void mixedScripts(Scope.Name name, Subject subject, Report report) {
        String text = name.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                report.here().with("name", text).with("letter", c);
                return;
            }
        }
    }

    private static void unplaced(Party party, Subject subject, Report report) {
        if (party.kind() != Party.Kind.BODY || party.partOf().isPresent()) {
            return;
        }
        String name = party.name().in(VIETNAMESE).orElse("");
        if (!isUnplaced(name)) {
            return;
        }
        for (String alias : party.aliases()) {
            if (!isUnplaced(alias)) {
                return;
            }
        }
        report.at("name").with("name", name);
    }

    private static boolean isUnplaced(String name) {
        String folded = Names.folded(name);
        for (String level : LEVELS) {
            if (folded.endsWith(" " + level)) {
                return true;
            }
        }
        return false;
    }
}

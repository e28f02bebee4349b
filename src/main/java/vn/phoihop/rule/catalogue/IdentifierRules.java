package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Signing;
import vn.phoihop.document.Words;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.IdentifierTable;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on the codes of parties. */
final class IdentifierRules {
    static final List<Entry> ENTRIES = List.of(new Entry(
            Rule.of(
                    "identifier-closed",
                    Severity.WARNING,
                    Scope.IDENTIFIERS,
                    Words.of(
                            "Mã của một bên phải còn dùng vào ngày ký hoặc ngày ban hành văn bản",
                            "A party's code must be in use on the day the agreement was signed or issued"),
                    IdentifierRules::identifierClosed),
            Words.of("Mã đã đóng trước ngày ký", "A code closed before the signing"),
            Words.of(
                    "Mã 54 của tỉnh Phú Yên chỉ dùng đến 30/6/2025; từ 01/7/2025 tỉnh thuộc Đắk Lắk, mã 66",
                    "Area code 54 of Phú Yên was in use until 30 June 2025; since 1 July 2025 the province is part of Đắk Lắk,"
                            + " code 66"),
            Words.of(
                    "Ghi mã mới, hoặc xem lại ngày ký và bên ký",
                    "Write the new code, or look again at the day and at who signed"),
            "{\"issued\": \"2025-07-01\", \"parties\": [{\"id\": \"so-tttt\", \"kind\": \"locality\","
                    + " \"name\": {\"vi\": \"Tỉnh Phú Yên\"}, \"identifiers\": [{\"scheme\": \"qd-124-2004\","
                    + " \"value\": \"54\"}], \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
            List.of("/parties/0/identifiers/0")));

    private IdentifierRules() {}

    private static void identifierClosed(Identifier identifier, Agreement agreement, Report report) {
        Optional<LocalDate> day = agreement.signing().flatMap(Signing::day).or(agreement::issued);
        Optional<IdentifierTable.Entry> entry = IdentifierTable.find(identifier);
        if (day.isPresent() && entry.isPresent() && entry.get().standingOn(day.get()) == Identifier.Standing.CLOSED) {
            LocalDate until = entry.get().until().orElse(day.get());
            report.here(
                    identifier.value(),
                    identifier.scheme(),
                    until,
                    day.get(),
                    entry.get().replacement().map(Identifier::toString).orElse("none-stated"));
        }
    }
}

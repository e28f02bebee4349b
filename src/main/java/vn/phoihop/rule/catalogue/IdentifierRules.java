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
import vn.phoihop.rule.Subject;

/** Rules on the codes of parties. */
final class IdentifierRules {
    static final List<Rule> RULES = List.of(Rule.of(
                    "identifier-closed",
                    Severity.WARNING,
                    Scope.IDENTIFIERS,
                    Words.of(
                            "Mã của một bên phải còn dùng vào ngày ký hoặc ngày ban hành văn bản",
                            "A party's code must be in use on the day the agreement was signed or issued"),
                    IdentifierRules::identifierClosed)
            .titled(Words.of("Mã đã đóng trước ngày ký", "A code closed before the signing"))
            .grounded(Words.of(
                    "Mã 54 của tỉnh Phú Yên chỉ dùng đến 30/6/2025; từ 01/7/2025 tỉnh thuộc Đắk Lắk, mã 66",
                    "Area code 54 of Phú Yên was in use until 30 June 2025; since 1 July 2025 the province is part of Đắk Lắk,"
                            + " code 66"))
            .toMend(Words.of(
                    "Ghi mã mới, hoặc xem lại ngày ký và bên ký",
                    "Write the new code, or look again at the day and at who signed"))
            .saying(Words.of(
                    "Mã “{value}” ({scheme}) chỉ dùng đến {until,day}, trước ngày {day,day} của văn bản; mã thay thế: {replacement,noun}",
                    "the code \"{value}\" ({scheme}) was in use until {until,day} only, and the agreement is of {day,day};"
                            + " replaced by: {replacement,noun}"))
            .example(
                    "{\"issued\": \"2025-07-01\", \"parties\": [{\"id\": \"so-tttt\", \"kind\": \"locality\","
                            + " \"name\": {\"vi\": \"Tỉnh Phú Yên\"}, \"identifiers\": [{\"scheme\": \"qd-124-2004\","
                            + " \"value\": \"54\"}], \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
                    "/parties/0/identifiers/0"));

    private IdentifierRules() {}

    private static void identifierClosed(Identifier identifier, Subject subject, Report report) {
        Agreement agreement = subject.agreement();
        Optional<LocalDate> day = agreement.signing().flatMap(Signing::day).or(agreement::issued);
        Optional<IdentifierTable.Entry> entry = IdentifierTable.find(identifier);
        if (day.isPresent() && entry.isPresent() && entry.get().standingOn(day.get()) == Identifier.Standing.CLOSED) {
            LocalDate until = entry.get().until().orElse(day.get());
            report.here()
                    .with("value", identifier.value())
                    .with("scheme", identifier.scheme())
                    .with("until", until)
                    .with("day", day.get())
                    .with(
                            "replacement",
                            entry.get().replacement().map(Identifier::toString).orElse("none-stated"));
        }
    }
}

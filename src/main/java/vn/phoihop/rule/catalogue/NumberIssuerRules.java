package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.NumberReading.Reading;
import vn.phoihop.document.Words;
import vn.phoihop.party.Party;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Scope.Mention;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** The rule that compares the issuers in an agreement's own number with its parties. */
final class NumberIssuerRules {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Whoever issues coordination rules by a decision need not be one of those who coordinate. */
    private static final Set<String> ISSUED_FOR_OTHERS = Set.of("individual-decision", "legal-decision");

    static final List<Rule> RULES = List.of(Rule.of(
                    "number-issuer-differs",
                    Severity.WARNING,
                    Scope.NUMBERS,
                    Words.of(
                            "Cơ quan ban hành trong ký hiệu phải có trong các bên của văn bản",
                            "The issuer in the symbol must be among the parties of the instrument"),
                    NumberIssuerRules::issuerDiffers)
            .titled(Words.of(
                    "Ký hiệu của cơ quan không có trong các bên", "A symbol of a body that is none of the parties"))
            .grounded(Words.of(
                    "“1018/CV-MTTW-BTT” là của Mặt trận, không phải của một sở; Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "\"1018/CV-MTTW-BTT\" is of the Front and not of a department; Decree 30/2020/NĐ-CP, Annex I"))
            .toMend(Words.of(
                    "Sửa số, hoặc thêm cơ quan ban hành vào các bên",
                    "Correct the number, or list the issuer among the parties"))
            .saying(Words.of(
                    "Số “{number}” mang ký hiệu {issuer} của {bodyVi}, nhưng không bên nào là cơ quan ấy",
                    "the number \"{number}\" has the code {issuer} of {bodyEn}, but none of the parties is that"))
            .example("{\"number\": \"1018/CV-MTTW-BTT\"}", "/number"));

    private NumberIssuerRules() {}

    private static void issuerDiffers(Mention number, Subject subject, Report report) {
        Agreement agreement = subject.agreement();
        List<Reading> readings = number.reading().readings();
        if (number.document().isPresent()
                || readings.isEmpty()
                || agreement.parties().isEmpty()) {
            return;
        }
        for (String code : readings.get(0).issuers()) {
            Optional<IssuerBody> body = IssuerBody.of(code)
                    .filter(known -> readings.stream().allMatch(reading -> isOwnNumber(code, known, reading)))
                    .filter(known -> agreement.parties().stream().noneMatch(party -> mayBe(party, known, agreement)));
            if (body.isPresent()) {
                Words name = body.get().name();
                report.here()
                        .with("number", number.written())
                        .with("issuer", code)
                        .with("bodyVi", name.text(VIETNAMESE))
                        .with("bodyEn", name.text(Locale.ENGLISH));
                return;
            }
        }
    }

    /** Whether by a reading the body itself, and no unit of it, numbered what it is to take part in. */
    private static boolean isOwnNumber(String code, IssuerBody body, Reading reading) {
        return reading.issuers().contains(code)
                && (body.reach() != IssuerBody.Reach.WITH_UNITS
                        || reading.units().isEmpty())
                && reading.types().stream().noneMatch(type -> ISSUED_FOR_OTHERS.contains(type.code()));
    }

    /** A party without a Vietnamese name, and a locality that is a side or the issuer, may be the body. */
    private static boolean mayBe(Party party, IssuerBody body, Agreement agreement) {
        Optional<String> name = party.name().in(VIETNAMESE);
        return (name.isEmpty() && party.aliases().isEmpty())
                || (body.reach() == IssuerBody.Reach.LOCAL && isActingLocality(party, agreement))
                || Stream.concat(name.stream(), party.aliases().stream()).anyMatch(body::goesBy);
    }

    private static boolean isActingLocality(Party party, Agreement agreement) {
        return party.kind() == Party.Kind.LOCALITY
                && agreement.participations().stream()
                        .filter(one -> one.who().equals(party.id()))
                        .flatMap(one -> one.roles().stream())
                        .anyMatch(role -> role.equals(Role.PARTY) || role.equals(Role.ISSUER));
    }
}

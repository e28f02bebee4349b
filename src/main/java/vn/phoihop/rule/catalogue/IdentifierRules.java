package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Signing;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.IdentifierTable;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on the codes of parties. */
final class IdentifierRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
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
                            "/parties/0/identifiers/0"),
            Rule.of(
                            "identifier-of-another",
                            Severity.WARNING,
                            Scope.PARTIES,
                            Words.of(
                                    "Mã của một địa phương phải do cơ quan của địa phương ấy mang",
                                    "The code of a place must be borne by a body of that place"),
                            IdentifierRules::ofAnother)
                    .titled(Words.of("Mã của địa phương khác", "A code of another place"))
                    .grounded(
                            Words.of(
                                    "Mã xếp theo vần nên dễ lấy nhầm mã bên cạnh: H49 là của Quảng Ninh, không phải của Quảng Ngãi",
                                    "Codes follow the alphabet, so that a neighbour's is easily taken: H49 is Quảng Ninh, not Quảng Ngãi"))
                    .toMend(Words.of(
                            "Đối chiếu bảng mã, sửa mã hoặc tên", "Look at the list and correct the code or the name"))
                    .saying(Words.of(
                            "Mã “{value}” ({scheme}) là của {holderVi}, không phải của “{name}”",
                            "the code \"{value}\" ({scheme}) is of {holderEn}, not of \"{name}\""))
                    .example(
                            "{\"parties\": [" + coded("so-tttt", "UBND tỉnh Quảng Ngãi", "qd-20-2020", "H49") + "]}",
                            "/parties/0/identifiers/0")
                    .example("{\"parties\": [" + coded("so-tttt", "UBND tỉnh Quảng Ninh", "qd-20-2020", "H49") + "]}"),
            Rule.of(
                            "identifier-twice",
                            Severity.WARNING,
                            Scope.AGREEMENT,
                            Words.of("Mỗi mã phải chỉ một bên", "A code must mean one party"),
                            IdentifierRules::twice)
                    .titled(Words.of("Một mã của hai bên", "One code of two parties"))
                    .grounded(Words.of(
                            "Quyết định 124/2004/QĐ-TTg: mỗi mã là duy nhất, đóng rồi không cấp lại",
                            "Decision 124/2004/QĐ-TTg: a code is unique, and once closed never issued again"))
                    .toMend(Words.of(
                            "Gộp hai bên nếu là một, hoặc sửa mã",
                            "Make the two one party if they are one, or correct the code"))
                    .saying(Words.of(
                            "Mã “{value}” ({scheme}) cũng là mã của “{other}”",
                            "the code \"{value}\" ({scheme}) is also that of \"{other}\""))
                    .example(
                            "{\"parties\": [" + coded("so-tttt", "Thị xã Sông Cầu", "qd-124-2004", "557") + ", "
                                    + coded("thi-xa", "Thị xã Đông Hòa", "qd-124-2004", "557") + "]}",
                            "/parties/1"));

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** What stands before the name of a place in the names of its bodies, and of itself. */
    private static final List<String> BEFORE_PLACES = Stream.of(
                    "UBND tỉnh",
                    "UBND thành phố",
                    "HĐND tỉnh",
                    "HĐND thành phố",
                    "tỉnh",
                    "thành phố",
                    "thị xã",
                    "huyện")
            .map(Names::words)
            .toList();

    private IdentifierRules() {}

    private static String coded(String id, String name, String scheme, String code) {
        return "{\"id\": \"" + id + "\", \"kind\": \"body\", \"name\": {\"vi\": \"" + name
                + "\"}, \"identifiers\": [{\"scheme\": \"" + scheme + "\", \"value\": \"" + code + "\"}], "
                + Patches.CITES + "}";
    }

    private static void ofAnother(Party party, Subject subject, Report report) {
        for (int i = 0; i < party.identifiers().size(); i++) {
            Identifier identifier = party.identifiers().get(i);
            Optional<IdentifierTable.Entry> entry = IdentifierTable.find(identifier);
            if (entry.isPresent() && !mayBe(party, entry.get().holder())) {
                report.at("identifiers", i)
                        .with("value", identifier.value())
                        .with("scheme", identifier.scheme())
                        .with("holderVi", entry.get().holder().text(VIETNAMESE))
                        .with("holderEn", entry.get().holder().text(Locale.ENGLISH))
                        .with("name", party.name().text(VIETNAMESE));
            }
        }
    }

    /** A ministry goes by many names, and a name without its place may be of any: neither is told apart here. */
    private static boolean mayBe(Party party, Words holder) {
        Optional<String> name = party.name().in(VIETNAMESE);
        String held = Names.words(holder.text(VIETNAMESE));
        Optional<String> place = BEFORE_PLACES.stream()
                .filter(held::startsWith)
                .findFirst()
                .map(before -> held.substring(before.length() - 1));
        return name.isEmpty()
                || place.isEmpty()
                || held.startsWith(Names.words(name.get()))
                || Stream.concat(name.stream(), party.aliases().stream())
                        .anyMatch(said -> Names.words(said).contains(place.get()));
    }

    private static void twice(Agreement agreement, Subject subject, Report report) {
        Map<Identifier, PartyId> seen = new HashMap<>();
        for (int i = 0; i < agreement.parties().size(); i++) {
            Party party = agreement.parties().get(i);
            for (Identifier identifier : party.identifiers()) {
                PartyId other = seen.putIfAbsent(identifier, party.id());
                if (other != null && !other.equals(party.id())) {
                    report.at("parties", i)
                            .with("value", identifier.value())
                            .with("scheme", identifier.scheme())
                            .with("other", other);
                }
            }
        }
    }

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

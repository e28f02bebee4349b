package vn.phoihop.rule.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on who takes part, and as what. */
final class PartyRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "party-part-of-itself",
                            Severity.ERROR,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Một cơ quan không thể trực thuộc chính mình", "A body must not be part of itself"),
                            PartyRules::partOfItself)
                    .titled(Words.of("Trực thuộc vòng tròn", "A circle of parts and wholes"))
                    .grounded(Words.of(
                            "Lỗi nhập liệu: ghi “partOf” của phòng là sở, của sở là phòng",
                            "A slip in typing: the office is part of the department, and the department of the office"))
                    .toMend(Words.of("Sửa “partOf”", "Correct \"partOf\""))
                    .saying(Words.of(
                            "“{party}” trực thuộc chính mình qua “{whole}”",
                            "\"{party}\" is part of itself through \"{whole}\""))
                    .example(
                            "{\"parties\": [{\"id\": \"so-tttt\", \"kind\": \"body\", \"name\": {\"vi\": \"Sở\"}, \"partOf\": \"so-tttt\", "
                                    + Patches.CITES + "}]}",
                            "/parties/0"),
            Rule.of(
                            "participation-twice",
                            Severity.NOTICE,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Vai trò của một bên phải nêu ở một chỗ",
                                    "The roles of a party must stand in one place"),
                            PartyRules::participationTwice)
                    .titled(Words.of("Một bên tham gia nêu hai lần", "A party that takes part twice"))
                    .grounded(Words.of(
                            "Thông báo 2021 giao một Sở vừa làm đầu mối, vừa đôn đốc, vừa chủ trì",
                            "The notice of 2021 makes one department focal point, urging and lead"))
                    .toMend(Words.of("Gộp các vai trò vào một mục", "Put the roles into one item"))
                    .saying(Words.of("“{who}” đã có ở {earlier}", "\"{who}\" already stands at {earlier}"))
                    .example(
                            "{\"participations\": [" + Patches.participation("so-tttt", "\"focal-point\"") + ", "
                                    + Patches.participation("so-tttt", "\"lead\"") + "]}",
                            "/participations/1"),
            Rule.of(
                            "side-not-acting",
                            Severity.WARNING,
                            Scope.PARTICIPATIONS,
                            Words.of(
                                    "Bên tham gia hoặc bên ký phải là cơ quan hoặc người, không phải địa bàn hay một nhóm",
                                    "A side or a signatory must be a body or a person, neither a place nor a class"),
                            PartyRules::sideNotActing)
                    .titled(Words.of("Bên ký không phải là cơ quan", "A side that cannot act"))
                    .grounded(Words.of(
                            "Tin lễ ký 2021: “tỉnh Phú Yên” khi là UBND, khi chỉ là địa phương",
                            "The report of the signing of 2021: \"tỉnh Phú Yên\" is now the Committee, now the place"))
                    .toMend(Words.of("Nêu cơ quan đã ký", "Name the body that signed"))
                    .saying(Words.of(
                            "“{who}” là {kind,noun}, không thể là một bên",
                            "\"{who}\" is a {kind,noun} and cannot be a side"))
                    .example(
                            "{\"participations\": [" + Patches.participation("tinh", "\"party\"") + "], "
                                    + Patches.parties(Patches.party("tinh", "locality", "Tỉnh Phú Yên")) + "}",
                            "/participations/0"),
            Rule.of(
                            "witness-signs",
                            Severity.WARNING,
                            Scope.PARTICIPATIONS,
                            Words.of(
                                    "Người chứng kiến phải phân biệt với người ký",
                                    "A witness must be told from a signatory"),
                            (participation, subject, report) -> {
                                if (participation.roles().contains(Role.WITNESS)
                                        && participation.roles().contains(Role.SIGNATORY)) {
                                    report.at("roles").with("who", participation.who());
                                }
                            })
                    .titled(Words.of("Vừa chứng kiến vừa ký", "A witness who signs"))
                    .grounded(Words.of(
                            "Thủ tướng chứng kiến lễ ký 2021, không phải là người ký",
                            "The Prime Minister saw the signing of 2021 and did not sign"))
                    .toMend(Words.of("Giữ một trong hai vai trò", "Keep one of the two roles"))
                    .saying(Words.of(
                            "“{who}” vừa là người chứng kiến vừa là người ký",
                            "\"{who}\" is both witness and signatory"))
                    .example(
                            "{\"participations\": [" + Patches.participation("so-tttt", "\"witness\", \"signatory\"")
                                    + "]}",
                            "/participations/0/roles"));

    private PartyRules() {}

    private static void partOfItself(Agreement agreement, Subject subject, Report report) {
        List<Party> parties = agreement.parties();
        for (int i : Circles.among(parties, Party::id, PartyRules::whole)) {
            Party party = parties.get(i);
            report.at("parties", i)
                    .with("party", party.id())
                    .with("whole", party.partOf().orElseThrow());
        }
    }

    private static List<PartyId> whole(Party party) {
        return party.partOf().map(List::of).orElse(List.of());
    }

    private static void participationTwice(Agreement agreement, Subject subject, Report report) {
        List<Participation> all = agreement.participations();
        Map<PartyId, Integer> firsts = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            PartyId who = all.get(i).who();
            Integer first = firsts.putIfAbsent(who, i);
            if (first != null) {
                report.at("participations", i).with("who", who).with("earlier", "/participations/" + first);
            }
        }
    }

    private static void sideNotActing(Participation participation, Subject subject, Report report) {
        if (participation.roles().contains(Role.PARTY) || participation.roles().contains(Role.SIGNATORY)) {
            subject.agreement()
                    .party(participation.who())
                    .filter(party -> party.kind() != Party.Kind.BODY && party.kind() != Party.Kind.OFFICE)
                    .ifPresent(party -> report.here()
                            .with("who", participation.who())
                            .with("kind", party.kind().code()));
        }
    }
}

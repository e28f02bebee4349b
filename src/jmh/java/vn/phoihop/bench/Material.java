package vn.phoihop.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Completeness;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;
import vn.phoihop.party.Role;
import vn.phoihop.time.Recurrence;

/** Agreements of any size, of the kind of content that the bundled ones have, the same on every run. */
final class Material {
    /** How many defects {@link #defective} has, whatever the size. */
    static final int DEFECTS = 10;

    private static final int SIGNED_IN = 2021;

    /** One for each party; the sixth and the twelfth are classes. */
    private static final List<Words> NAMES = List.of(
            Words.of("Cổng Thông tin điện tử Chính phủ", "Government Portal"),
            Words.of("UBND tỉnh Phú Yên", "People's Committee of Phú Yên province"),
            Words.of("Sở Thông tin và Truyền thông", "Department of Information and Communications"),
            Words.of("Ban Tuyên giáo Tỉnh ủy", "Propaganda commission of the provincial Party Committee"),
            Words.of("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Fatherland Front committee of the province"),
            Words.of("Các đơn vị, địa phương liên quan", "Units and localities concerned"),
            Words.of("Văn phòng UBND tỉnh", "Office of the People's Committee of the province"),
            Words.of("Sở Nông nghiệp và Phát triển nông thôn", "Department of Agriculture and Rural Development"),
            Words.of("Sở Tài chính", "Department of Finance"),
            Words.of("Đài Phát thanh và Truyền hình tỉnh", "Radio and television station of the province"),
            Words.of("Công an tỉnh", "Police of the province"),
            Words.of("Các cơ quan báo chí", "Press agencies"));

    /** One for every third party. */
    private static final List<String> ALIASES =
            List.of("Cổng TTĐT Chính phủ", "Ban Tuyên giáo", "VP UBND tỉnh", "Đài PT-TH tỉnh");

    private static final List<Words> ACTIONS = List.of(
            Words.of(
                    "Phối hợp đưa tin, tuyên truyền về các nhóm nội dung",
                    "Coordinate, inform and spread information on the following groups of subjects"),
            Words.of(
                    "Chủ động tạo lập dữ liệu và nguồn tin chính thức về công tác điều hành, đời sống của tỉnh",
                    "Proactively build data and an official source on the administration and the life of the province"),
            Words.of(
                    "Nêu lên những khó khăn, vướng mắc của tỉnh khi thực hiện nhiệm vụ",
                    "Reflect the difficulties and obstacles the province meets in its tasks"),
            Words.of(
                    "Dành vị trí nổi bật cho tin về Đề án 15 triệu cây xanh",
                    "Give prominent coverage to the project of planting 15 million trees"),
            Words.of(
                    "Giữ vững và đẩy mạnh hơn việc phối hợp trong thời gian tới",
                    "Keep up and further strengthen coordination in the coming period"),
            Words.of(
                    "Phát hiện, xử lý thông tin sai sự thật trên mạng",
                    "Detect and deal with untrue information on the network"),
            Words.of("Báo cáo kết quả thực hiện với UBND tỉnh", "Report the results to the People's Committee"));

    private static final List<Words> QUALITIES = List.of(
            Words.of("kịp thời", "timely"),
            Words.of("chính xác", "accurate"),
            Words.of("đầy đủ", "full"),
            Words.of("hiệu quả", "effectively"),
            Words.of("đậm nét", "prominent"));

    private static final List<Words> PARTS = List.of(
            Words.of(
                    "đường lối, chính sách của Đảng và Nhà nước có liên quan đến tỉnh",
                    "policies of the Party and the State that concern the province"),
            Words.of(
                    "việc lãnh đạo, điều hành của Tỉnh ủy, HĐND và UBND tỉnh",
                    "the leadership and administration by the Party Committee, People's Council and People's Committee"),
            Words.of(
                    "đời sống kinh tế, chính trị, xã hội, văn hóa, an ninh và quốc phòng",
                    "political, economic, cultural, social, defence and security matters"));

    private static final List<Words> PURPOSES = List.of(
            Words.of("Định hướng dư luận", "To orient public opinion"),
            Words.of("Củng cố niềm tin của người dân", "To build trust among the people"),
            Words.of("Giúp kinh tế, xã hội của tỉnh đi lên", "To help the province develop economically and socially"));

    private Material() {}

    /** An agreement in which no standard rule finds anything. */
    static Agreement sound(int duties) {
        Agreement.Builder b = Agreement.builder()
                .id(ElementId.of("generated-" + duties))
                .instrument(ElementId.of("generated-2021-2025"))
                .kind(AgreementKind.COOPERATION_PROGRAMME)
                .title(Words.of(
                        "Chương trình phối hợp công tác giữa Cổng Thông tin điện tử Chính phủ và UBND tỉnh Phú Yên",
                        "Programme of coordination between the Government Portal and the People's Committee"))
                .addAlias("Chương trình phối hợp công tác 5 năm")
                .addSource(Source.builder()
                        .id("s1")
                        .title(Words.of("Tin về lễ ký có Thủ tướng chứng kiến", "News of the signing"))
                        .completeness(Completeness.REPORT)
                        .author("THANH HẢI")
                        .published(LocalDate.of(SIGNED_IN, 2, 21))
                        .build())
                .signing(Signing.builder()
                        .day(LocalDate.of(SIGNED_IN, 2, 20))
                        .dayWritten("20/02/2021")
                        .place(Words.of("trụ sở Tỉnh ủy Phú Yên", "headquarters of the provincial Party Committee"))
                        .addCite(cite(3))
                        .build())
                .term(Term.builder()
                        .years(5)
                        .addPhase(Phase.of(SIGNED_IN, 2025))
                        .addCite(cite(2))
                        .build())
                .addMilestone(Milestone.builder()
                        .id(ElementId.of("elections-2021"))
                        .name(Words.of("Bầu cử năm 2021", "Elections of 2021"))
                        .phase(Phase.of(SIGNED_IN, SIGNED_IN))
                        .addCite(cite(4))
                        .build());
        for (int i = 0; i < NAMES.size(); i++) {
            b.addParty(party(i));
            b.addParticipation(Participation.builder()
                    .who(PartyId.of("party-" + i))
                    .addRole(i < 2 ? Role.PARTY : Role.ASSIGNED)
                    .addCite(cite(i))
                    .build());
        }
        for (int i = 0; i < 2; i++) {
            b.addPerson(Person.builder()
                    .id(PartyId.of("person-" + i))
                    .name(i == 0 ? "Nguyễn Văn A" : "Trần Thị B")
                    .office(PartyId.of("party-" + i))
                    .addCite(cite(9))
                    .build());
        }
        for (int i = 0; i < duties; i++) {
            b.addDuty(duty(i));
            if (i % 2 == 0) {
                b.addStatement(Statement.builder()
                        .id(ElementId.of("g" + i))
                        .kind(Statement.Kind.PURPOSE)
                        .text(PURPOSES.get(i / 2 % PURPOSES.size()))
                        .addAbout(ElementId.of("d" + i))
                        .addCite(cite(i))
                        .build());
            }
            if (i % 5 == 0) {
                b.addTarget(Target.builder()
                        .id(ElementId.of("t" + i))
                        .kind(Target.Kind.OWN)
                        .measure(Words.of("Cây xanh được trồng", "Trees planted"))
                        .quantity(Quantity.of(Integer.toString(15_000_000 + i), "tree"))
                        .phase(Phase.of(SIGNED_IN, 2025))
                        .owner(PartyId.of("party-1"))
                        .addBeneficiary(PartyRef.eachOf("party-5"))
                        .addCite(cite(i))
                        .build());
            }
            if (i % 10 == 5) {
                b.addAmbiguity(ambiguity(i));
                b.addRelation(Relation.builder()
                        .id(ElementId.of("r" + i))
                        .kind(Relation.Kind.CITES)
                        .document(Words.of("Công văn của UBND tỉnh", "Letter of the People's Committee"))
                        .number(4000 + i + "/UBND-KGVX")
                        .issued(LocalDate.of(2020, 1, 1).plusDays(i))
                        .issuer(PartyId.of("party-1"))
                        .addCite(cite(i))
                        .build());
            }
        }
        return b.build();
    }

    /** The sound agreement with {@value #DEFECTS} defects: five references, two ids, a day, a term, an ambiguity. */
    static Agreement defective(int size) {
        Agreement sound = sound(size);
        List<Duty> duties = new ArrayList<>(sound.duties());
        int step = size / 8;
        Bearers bearers = duties.get(0).bearers().withCoordinating(PartyRef.of("party-0x"));
        duties.set(0, duties.get(0).withBearers(bearers));
        duties.set(step, duties.get(step).withCites(Cite.of("s2", "p1")));
        duties.set(2 * step, duties.get(2 * step).withCounterparties(PartyRef.eachOf("party-1")));
        duties.set(
                3 * step, duties.get(3 * step).withBasis(Duty.Basis.DERIVED).withDerivedFrom(ElementId.of("d-none")));
        duties.set(4 * step, duties.get(4 * step).withDeclaredBy(PartyId.of("person-9")));
        duties.set(size - 1, duties.get(size - 1).withId(ElementId.of("d0")));
        List<Statement> statements = new ArrayList<>(sound.statements());
        int last = statements.size() - 1;
        statements.set(last, statements.get(last).withId(ElementId.of("g0")));
        List<Ambiguity> ambiguities = new ArrayList<>(sound.ambiguities());
        ambiguities.set(0, ambiguities.get(0).withChoice(Optional.empty()));
        return sound.withDuties(duties)
                .withStatements(statements)
                .withAmbiguities(ambiguities)
                .withSigning(sound.signing().orElseThrow().withDayWritten("20/2"))
                .withTerm(sound.term().orElseThrow().withYears(4));
    }

    static byte[] written(Agreement agreement) {
        return PhoihopJson.writeAgreement(agreement).getBytes(StandardCharsets.UTF_8);
    }

    private static Party party(int i) {
        Party.Builder b = Party.builder()
                .id(PartyId.of("party-" + i))
                .kind(i % 6 == 5 ? Party.Kind.BODIES : Party.Kind.BODY)
                .name(NAMES.get(i))
                .addCite(cite(i));
        if (i % 3 == 0) {
            b.addAlias(ALIASES.get(i / 3));
        }
        if (i > 1) {
            b.partOf(PartyId.of("party-1"));
        }
        return b.build();
    }

    private static Duty duty(int i) {
        Duty.Builder b = Duty.builder()
                .id(ElementId.of("d" + i))
                .modality(i % 4 == 3 ? Modality.SHOULD : Modality.MUST)
                .action(ACTIONS.get(i % ACTIONS.size()))
                .addQuality(QUALITIES.get(i % QUALITIES.size()))
                .addCite(cite(i));
        Bearers.Builder bearers = Bearers.builder();
        if (i % 3 == 0) {
            bearers.addLead(someParty(i)).addCoordinating(someParty(i + 1));
        } else {
            bearers.addEach(i % 6 == 5 ? PartyRef.eachOf("party-5") : someParty(i));
        }
        b.bearers(bearers.build());
        if (i % 2 == 0) {
            b.addCounterparty(someParty(i + 2)).addQuality(QUALITIES.get((i + 1) % QUALITIES.size()));
        }
        if (i % 4 == 0) {
            Parts.Builder parts = Parts.builder();
            for (int p = 0; p < PARTS.size(); p++) {
                parts.addItem(new Parts.Part(String.valueOf((char) ('a' + p)), PARTS.get(p)));
            }
            b.parts(parts.build()).addChannel(Words.of("nền tảng của Cổng", "the Portal's platforms"));
        }
        if (i % 5 == 1) {
            b.addArises(new Arising.Every(Recurrence.every(Recurrence.Cycle.YEAR)));
        }
        if (i % 5 == 2) {
            b.addArises(new Arising.Every(Recurrence.every(Recurrence.Cycle.QUARTER)));
        }
        if (i % 5 == 3) {
            b.addArises(new Arising.Continuing(Words.of("thường xuyên", "regularly")));
        }
        if (i % 7 == 6) {
            b.basis(Duty.Basis.DERIVED).derivedFrom(ElementId.of("d" + (i - 1)));
        }
        if (i % 3 == 1) {
            b.addInferred(Duty.Inferred.BEARERS).addCite(cite(i + 1));
        }
        if (i % 6 == 4) {
            b.declaredBy(PartyId.of("person-1"));
        }
        return b.build();
    }

    private static Ambiguity ambiguity(int i) {
        return Ambiguity.builder()
                .id(ElementId.of("a" + i))
                .addAbout(ElementId.of("d" + i))
                .question(Words.of("Nội dung này phối hợp với ai?", "With whom is this to be coordinated?"))
                .addReading(new Ambiguity.Reading("a", Words.of("với cơ quan ban hành", "with the issuer")))
                .addReading(new Ambiguity.Reading("b", Words.of("với các đơn vị", "with the units")))
                .choice(new Ambiguity.Choice("a", "Chánh Văn phòng, 01/3/2021"))
                .addCite(cite(i))
                .build();
    }

    private static PartyRef someParty(int i) {
        return PartyRef.of("party-" + i % NAMES.size());
    }

    private static Cite cite(int i) {
        return Cite.of("s1", "p" + (i % 40 + 1));
    }
}

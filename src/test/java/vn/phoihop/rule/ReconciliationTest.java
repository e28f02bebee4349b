package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Completeness;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.IdentifierScheme;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Comparison.Only;
import vn.phoihop.rule.Comparison.Outcome;
import vn.phoihop.rule.Comparison.Pair;
import vn.phoihop.rule.Comparison.Possible;
import vn.phoihop.rule.Comparison.Side;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;
import vn.phoihop.time.LimitUnit;
import vn.phoihop.time.Occasion;

class ReconciliationTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final String REPORT = "Báo cáo kết quả thực hiện chương trình với hai bên";

    private static Agreement account(UnaryOperator<Agreement.Builder> more) {
        return more.apply(Agreement.builder()
                        .id(ElementId.of("ban-1"))
                        .instrument(ElementId.of("chuong-trinh"))
                        .kind(AgreementKind.COOPERATION_PROGRAMME)
                        .title(Words.vi("Chương trình phối hợp")))
                .build();
    }

    private static Duty duty(String id, String bearer, String action) {
        return duty(id, bearer, Words.vi(action));
    }

    private static Duty duty(String id, String bearer, Words action) {
        return Duty.builder()
                .id(ElementId.of(id))
                .modality(Modality.MUST)
                .bearers(Bearers.of(PartyRef.of(bearer)))
                .action(action)
                .build();
    }

    private static Agreement duties(Duty... duties) {
        return account(b -> b.addDuties(duties));
    }

    private static Party party(String id, String name) {
        return Party.builder()
                .id(PartyId.of(id))
                .kind(Party.Kind.BODY)
                .name(Words.vi(name))
                .build();
    }

    private static Agreement parties(Party... parties) {
        return account(b -> b.addParties(parties));
    }

    private static List<Comparison> compared(Element element, Agreement left, Agreement right) {
        return Reconciliation.of(left, right).of(element);
    }

    private static Pair pair(Element element, Agreement left, Agreement right) {
        List<Comparison> all = compared(element, left, right);
        assertThat(all).hasSize(1).first().isInstanceOf(Pair.class);
        return (Pair) all.get(0);
    }

    private static Relation relation(String id, String document, String number, LocalDate issued) {
        return Relation.builder()
                .id(ElementId.of(id))
                .kind(Relation.Kind.LEGAL_BASIS)
                .document(Words.vi(document))
                .number(number)
                .issued(issued)
                .build();
    }

    @Test
    void accountsOfTwoInstrumentsAreRefused() {
        Agreement other = account(b -> b.instrument(ElementId.of("ke-hoach")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(duties(), other))
                .withMessage("accounts must be of one instrument, but were of \"chuong-trinh\" and \"ke-hoach\"");
    }

    @Test
    void printsAComparisonALine() {
        Agreement left = duties(duty("d1", "a", REPORT));
        Reconciliation between = Reconciliation.of(left, duties(duty("d1", "b", REPORT)));
        assertThat(between.text(Locale.ENGLISH).lines())
                .containsExactly(
                        "agreement \"Chương trình phối hợp\" (the only one in each): the accounts agree",
                        "duty \"" + REPORT
                                + "\" (same id d1): bearers: \"a\" in the first account, \"b\" in the second");
    }

    @Nested
    class Ids {
        @Test
        void matchWhereTheWordsAreTheSame() {
            Pair pair = pair(Element.DUTY, duties(duty("d1", "a", REPORT)), duties(duty("d1", "b", REPORT)));
            assertThat(pair.ground().kind()).isEqualTo(Ground.Kind.ID);
            assertThat(pair.ground().shared()).containsExactly("d1");
            assertThat(pair.differences())
                    .containsExactly(new Difference(
                            "bearers/each", List.of(PartyRef.of("a")), List.of(PartyRef.of("b")), false));
        }

        @Test
        void matchWhereAQuarterOfTheWordsIsShared() {
            // Of 11 and 6 words 3 are shared (báo, cáo, với): 6 of 17, 35 percent.
            Pair pair = pair(
                    Element.DUTY, duties(duty("d1", "a", REPORT)), duties(duty("d1", "a", "Gửi báo cáo quý với Sở")));
            assertThat(pair.ground().kind()).isEqualTo(Ground.Kind.ID);
            assertThat(pair.ground().likeness()).hasValue(35);
            assertThat(pair.ground().text(VI)).isEqualTo("cùng mã d1, 35% số từ chung");
            assertThat(pair.ground().text(Locale.ENGLISH)).isEqualTo("same id d1, 35% of the words shared");
        }

        @Test
        void doNotMatchByThemselvesButAreSaid() {
            List<Comparison> all = compared(
                    Element.DUTY, duties(duty("d1", "a", REPORT)), duties(duty("d1", "a", "Đặt hàng tuyên truyền")));
            assertThat(all).extracting(Comparison::outcome).containsExactly(Outcome.ONLY_LEFT, Outcome.ONLY_RIGHT);
            Possible possible = all.get(0).possible().get(0);
            assertThat(possible.right().pointer()).isEqualTo("/duties/0");
            assertThat(possible.ground().kind()).isEqualTo(Ground.Kind.ID);
            assertThat(possible.ground().likeness()).hasValue(0);
            assertThat(all.get(0).text(VI))
                    .isEqualTo("Nhiệm vụ “" + REPORT + "”: chỉ có ở bản thứ nhất, và theo bản kia thì văn bản không có;"
                            + " “" + REPORT + "” và “Đặt hàng tuyên truyền” không được ghép là một,"
                            + " vì chỉ cùng mã d1, 0% số từ chung");
        }

        @Test
        void givenByChanceYieldToTheSameWordsUnderAnotherId() {
            List<Comparison> all = compared(
                    Element.DUTY,
                    duties(duty("d1", "a", REPORT), duty("d2", "a", "Đặt hàng tuyên truyền")),
                    duties(duty("d1", "a", "Đặt hàng tuyên truyền"), duty("d2", "a", REPORT)));
            assertThat(all).allMatch(c -> c.outcome() == Outcome.AGREE);
            assertThat(((Pair) all.get(0)).right().pointer()).isEqualTo("/duties/1");
            assertThat(((Pair) all.get(0)).ground().kind()).isEqualTo(Ground.Kind.WORDS);
        }

        @Test
        void matchWhereTheWordsAreOfTwoLanguages() {
            Pair pair = pair(
                    Element.DUTY,
                    duties(duty("d1", "a", REPORT)),
                    duties(duty("d1", "a", new Words(Map.of("en", "Report the results")))));
            assertThat(pair.ground().kind()).isEqualTo(Ground.Kind.ID);
            assertThat(pair.ground().likeness()).isEmpty();
            assertThat(pair.differences()).extracting(Difference::attribute).containsExactly("action");
        }

        @Test
        void ofTwoPartiesMakeTwoBearers() {
            Agreement left = account(b -> b.addParties(party("p1", "Sở Nội vụ")).addDuties(duty("d1", "p1", REPORT)));
            Agreement right =
                    account(b -> b.addParties(party("p1", "Cổng thông tin")).addDuties(duty("d1", "p1", REPORT)));
            assertThat(pair(Element.DUTY, left, right).differences())
                    .extracting(Difference::attribute)
                    .containsExactly("bearers/each");
        }
    }

    @Nested
    class Parties {
        @ParameterizedTest
        @CsvSource({
            "UBND tỉnh Hòa Bình, UBND Tỉnh Hoà Bình",
            "UBND tỉnh Hòa Bình, '  ubnd  tỉnh hòa bình'",
            "Sở Thông tin và Truyền thông, Sở thông tin và truyền thông"
        })
        void areOneWhereTheirNamesAreTheSameButForSpelling(String one, String other) {
            for (Normalizer.Form form : Normalizer.Form.values()) {
                Pair pair = pair(
                        Element.PARTY,
                        parties(party("p1", one)),
                        parties(party("q7", Normalizer.normalize(other, form))));
                assertThat(pair.ground().kind()).isEqualTo(Ground.Kind.NAME);
                assertThat(pair.outcome()).isEqualTo(Outcome.AGREE);
            }
        }

        @Test
        void areOneWhereTheyHaveOneIdentifier() {
            Identifier code = Identifier.of(IdentifierScheme.QD_20_2020, "H45");
            Pair pair = pair(
                    Element.PARTY,
                    parties(Party.builder()
                            .from(party("p1", "UBND tỉnh Phú Yên"))
                            .addIdentifiers(code)
                            .build()),
                    parties(Party.builder()
                            .from(party("q7", "Ủy ban nhân dân"))
                            .addIdentifiers(code)
                            .build()));
            assertThat(pair.ground())
                    .isEqualTo(new Ground(Ground.Kind.IDENTIFIER, List.of("H45"), OptionalInt.empty()));
            assertThat(pair.differences()).extracting(Difference::attribute).containsExactly("name");
        }

        @Test
        void areOneWhereTheNameOfOneIsAnotherNameOfTheOther() {
            Party other = Party.builder()
                    .from(party("q7", "Cổng Thông tin điện tử Chính phủ"))
                    .addAliases("Cổng TTĐT Chính phủ")
                    .build();
            Pair pair = pair(Element.PARTY, parties(party("p1", "Cổng TTĐT Chính phủ")), parties(other));
            assertThat(pair.ground().kind()).isEqualTo(Ground.Kind.NAME);
            // The other name is no difference: the first account has it as the name.
            assertThat(pair.differences()).extracting(Difference::attribute).containsExactly("name");
        }

        @Test
        void areNotOneWhereTheirNamesAreMerelyAlike() {
            List<Comparison> all = compared(
                    Element.PARTY,
                    parties(party("p1", "UBND huyện Tuy An")),
                    parties(party("q7", "UBND huyện Đồng An")));
            assertThat(all).hasSize(2).allMatch(c -> c instanceof Only);
            // UBND, huyện and an of 4 and 4 words.
            assertThat(all.get(1).possible())
                    .extracting(Possible::ground)
                    .containsExactly(new Ground(Ground.Kind.ALIKE, List.of("an", "huyện", "ubnd"), OptionalInt.of(75)));
        }

        @Test
        void underTwoIdsBearTheSameDuty() {
            Agreement left = account(b -> b.addParties(party("so", "Sở Nội vụ")).addDuties(duty("d1", "so", REPORT)));
            Agreement right =
                    account(b -> b.addParties(party("p1", "Sở Nội vụ")).addDuties(duty("d1", "p1", REPORT)));
            assertThat(pair(Element.DUTY, left, right).outcome()).isEqualTo(Outcome.AGREE);
        }
    }

    @Nested
    class Documents {
        private static final LocalDate DAY = LocalDate.of(2020, 8, 5);

        @Test
        void areOneWhereTheirNumbersAreReadAlike() {
            Pair pair = pair(
                    Element.RELATION,
                    account(b ->
                            b.addRelations(relation("b1", "Quyết định về thông tin đối ngoại", "1191/QĐ-TTg", DAY))),
                    account(b -> b.addRelations(relation("c1", "Quyết định của Thủ tướng", "Số: 1191/QĐ-TTg", DAY))));
            assertThat(pair.ground())
                    .isEqualTo(new Ground(Ground.Kind.NUMBER, List.of("1191/QĐ-TTg"), OptionalInt.empty()));
            assertThat(pair.differences()).extracting(Difference::attribute).containsExactly("document");
        }

        @Test
        void areTwoWhereTheYearsOfOneNumberDifferWhateverTheirName() {
            List<Comparison> all = compared(
                    Element.RELATION,
                    account(b -> b.addRelations(relation("b1", "Quyết định phân công", "01/QĐ-UBND", DAY))),
                    account(b ->
                            b.addRelations(relation("c1", "Quyết định phân công", "01/QĐ-UBND", DAY.plusYears(1)))));
            assertThat(all).extracting(Comparison::outcome).containsExactly(Outcome.ONLY_LEFT, Outcome.ONLY_RIGHT);
            assertThat(all).allMatch(c -> c.possible().isEmpty());
        }
    }

    @Nested
    class Likenesses {
        @Test
        void matchTheMostAlike() {
            List<Comparison> all = compared(
                    Element.DUTY,
                    duties(duty("d1", "a", "Trồng 10 triệu cây xanh trong tỉnh")),
                    duties(
                            duty("e1", "a", "Trồng 15 triệu cây xanh trong tỉnh"),
                            duty("e2", "a", "Trồng rừng trong tỉnh và xã")));
            // 6 of 7 and 7 words; the other shares 3 of 7 and 6, less than half.
            Pair pair = (Pair) all.get(0);
            assertThat(pair.ground())
                    .isEqualTo(new Ground(
                            Ground.Kind.ALIKE,
                            List.of("cây", "triệu", "trong", "trồng", "tỉnh", "xanh"),
                            OptionalInt.of(85)));
            assertThat(pair.possible()).isEmpty();
            assertThat(all.get(1).outcome()).isEqualTo(Outcome.ONLY_RIGHT);
        }

        @Test
        void sayWhichWasNotTaken() {
            List<Comparison> all = compared(
                    Element.DUTY,
                    duties(duty("d1", "a", "Trồng 10 triệu cây xanh trong tỉnh")),
                    duties(
                            duty("e1", "a", "Trồng 15 triệu cây xanh trong tỉnh"),
                            duty("e2", "a", "Trồng cây xanh trong xã")));
            // e2 shares 4 of 7 and 5 words: 66 percent, more than ten less than 85.
            assertThat(all.get(0).possible())
                    .extracting(
                            p -> p.right().pointer(), p -> p.ground().likeness().getAsInt())
                    .containsExactly(tuple("/duties/1", 66));
            assertThat(all.get(1).possible()).isEqualTo(all.get(0).possible());
        }

        @Test
        void matchNothingWhereItCouldBeEither() {
            List<Comparison> all = compared(
                    Element.DUTY,
                    duties(duty("d1", "a", "Trồng 10 triệu cây xanh trong tỉnh")),
                    duties(
                            duty("e1", "a", "Trồng 15 triệu cây xanh trong tỉnh"),
                            duty("e2", "a", "Trồng 20 triệu cây xanh trong tỉnh")));
            assertThat(all).hasSize(3).allMatch(c -> c instanceof Only);
            assertThat(all.get(0).possible())
                    .extracting(p -> p.right().pointer())
                    .containsExactly("/duties/0", "/duties/1");
            assertThat(all.get(2).possible())
                    .extracting(p -> p.left().pointer())
                    .containsExactly("/duties/0");
        }

        @Test
        void areSettledByTheBearerWhereTheWordsAreTheSame() {
            List<Comparison> all = compared(
                    Element.DUTY,
                    duties(duty("d1", "a", REPORT), duty("d2", "b", REPORT)),
                    duties(duty("e1", "b", REPORT), duty("e2", "a", REPORT)));
            assertThat(all).hasSize(2).allMatch(c -> c.outcome() == Outcome.AGREE);
        }

        @Test
        void ofOneAndTheSameWordsTwiceAreLeftOpen() {
            List<Comparison> all = compared(
                    Element.DUTY,
                    duties(duty("d1", "a", REPORT)),
                    duties(duty("e1", "a", REPORT), duty("e2", "a", REPORT)));
            assertThat(all).hasSize(3).allMatch(c -> c instanceof Only);
            assertThat(all.get(0).possible())
                    .extracting(p -> p.ground().kind(), p -> p.right().pointer())
                    .containsExactly(tuple(Ground.Kind.WORDS, "/duties/0"), tuple(Ground.Kind.WORDS, "/duties/1"));
        }
    }

    @Nested
    class Places {
        private static Duty at(String clause, Duty duty) {
            return duty.withClause(Provision.parse(clause));
        }

        @Test
        void ofOneDutyEachMatchThem() {
            // Of 11 and 6 words 3 are shared: 35 percent.
            Pair pair = pair(
                    Element.DUTY,
                    duties(at("khoản 2 Điều 5", duty("d1", "a", REPORT))),
                    duties(at("khoản 2 Điều 5 Chương II", duty("e1", "a", "Gửi báo cáo quý với Sở"))));
            assertThat(pair.ground().kind()).isEqualTo(Ground.Kind.PROVISION);
            assertThat(pair.ground().shared()).containsExactly("khoản 2 Điều 5");
            assertThat(pair.differences()).extracting(Difference::attribute).containsExactly("action");
        }

        @Test
        void matchClausesWhateverTheySay() {
            Clause one = Clause.builder()
                    .id(ElementId.of("c1"))
                    .provision(Provision.parse("Điều 5"))
                    .heading(Words.vi("Trách nhiệm"))
                    .build();
            Pair pair = pair(
                    Element.CLAUSE,
                    account(b -> b.addClauses(one)),
                    account(b -> b.addClauses(one.withId(ElementId.of("k9")).withHeading(Words.vi("Kinh phí")))));
            assertThat(pair.ground().kind()).isEqualTo(Ground.Kind.PROVISION);
            assertThat(pair.differences()).extracting(Difference::attribute).containsExactly("heading");
        }
    }

    @Nested
    class Silence {
        private static Agreement read(Completeness completeness, Duty... duties) {
            return duties(duties)
                    .withSources(Source.builder()
                            .id("s")
                            .title(Words.vi("Bản in"))
                            .completeness(completeness)
                            .build());
        }

        private static boolean isTelling(Agreement silent) {
            Agreement talking = read(Completeness.REPORT, duty("d1", "a", REPORT));
            Only only = (Only) compared(Element.DUTY, talking, silent).get(0);
            return only.isSilenceTelling();
        }

        @Test
        void ofAFullTextTells() {
            assertThat(isTelling(read(Completeness.FULL))).isTrue();
        }

        @Test
        void ofAReportOrAnExcerptTellsNothing() {
            assertThat(isTelling(read(Completeness.REPORT))).isFalse();
            assertThat(isTelling(read(Completeness.EXCERPT))).isFalse();
        }

        @Test
        void ofAListLeftOpenTellsNothing() {
            assertThat(isTelling(read(Completeness.FULL).withOpenLists(Agreement.Listing.DUTIES)))
                    .isFalse();
            assertThat(isTelling(read(Completeness.FULL).withOpenLists(Agreement.Listing.TARGETS)))
                    .isTrue();
        }

        @Test
        void ofADraftTells() {
            assertThat(isTelling(duties())).isTrue();
        }

        @Test
        void isThatOfTheOneWhoSaysNothing() {
            Duty once = duty("d1", "a", REPORT);
            Difference deadline = pair(
                            Element.DUTY,
                            read(Completeness.FULL, once),
                            read(Completeness.REPORT, once.withDeadline(Deadline.before("12-15"))))
                    .differences()
                    .get(0);
            assertThat(deadline.outcome()).isEqualTo(Outcome.ONLY_RIGHT);
            assertThat(deadline.isSilenceTelling()).isTrue();
            assertThat(deadline.reversed().outcome()).isEqualTo(Outcome.ONLY_LEFT);
        }

        @Test
        void onFurtherItemsOfAnOpenListTellsNothing() {
            Parts one = Parts.of(new Parts.Part("a", Words.vi("báo in")));
            Parts two = Parts.of(new Parts.Part("a", Words.vi("đài")), new Parts.Part("b", Words.vi("báo in")));
            Duty duty = duty("d1", "a", REPORT);
            Agreement other = read(Completeness.REPORT, duty.withParts(two));
            assertThat(pair(Element.DUTY, read(Completeness.FULL, duty.withParts(one)), other)
                            .differences())
                    .containsExactly(new Difference(
                            "parts/items", List.of(), List.of(new Parts.Part("a", Words.vi("đài"))), true));
            assertThat(pair(
                                    Element.DUTY,
                                    read(
                                            Completeness.FULL,
                                            duty.withParts(
                                                    one.toBuilder().isOpen(true).build())),
                                    other)
                            .differences())
                    .filteredOn(d -> d.attribute().equals("parts/items"))
                    .noneMatch(Difference::isSilenceTelling);
        }
    }

    @Nested
    class Values {
        @Test
        void areTheSameWhereTheVietnameseIsWhateverTheTranslation() {
            Pair pair = pair(
                    Element.DUTY,
                    duties(duty("d1", "a", Words.of(REPORT, "Report the results"))),
                    duties(duty("d1", "a", Words.of(REPORT + ".", "Account for what was done"))));
            assertThat(pair.outcome()).isEqualTo(Outcome.AGREE);
        }

        @Test
        void areTheSameAmountWithZerosBehindThePoint() {
            Target target = Target.builder()
                    .id(ElementId.of("k1"))
                    .kind(Target.Kind.OWN)
                    .measure(Words.vi("Tỷ lệ hồ sơ trực tuyến"))
                    .quantity(Quantity.of("5.0", "percent"))
                    .build();
            Pair pair = pair(
                    Element.TARGET,
                    account(b -> b.addTargets(target)),
                    account(b -> b.addTargets(target.withQuantity(Quantity.of("5.00", "percent")))));
            assertThat(pair.outcome()).isEqualTo(Outcome.AGREE);
        }

        @Test
        void areTheSameWhereTheyLeadToTheSameMilestoneUnderTwoIds() {
            Milestone review = Milestone.builder()
                    .id(ElementId.of("so-ket"))
                    .name(Words.vi("Hội nghị sơ kết"))
                    .build();
            Limit fiveDays = Limit.of(5, LimitUnit.DAYS);
            Duty left = duty("d1", "a", REPORT)
                    .withArises(new Arising.Each(Occasion.event("so-ket")))
                    .withDeadline(Deadline.within(fiveDays, Occasion.event("so-ket")));
            Duty right = duty("d1", "a", REPORT)
                    .withArises(new Arising.Each(Occasion.event("m1")))
                    .withDeadline(Deadline.within(fiveDays, Occasion.event("m1")));
            Agreement one = account(b -> b.addMilestones(review).addDuties(left));
            Agreement other = account(
                    b -> b.addMilestones(review.withId(ElementId.of("m1"))).addDuties(right));
            assertThat(pair(Element.DUTY, one, other).outcome()).isEqualTo(Outcome.AGREE);
            Agreement another = account(b -> b.addMilestones(review).addDuties(right));
            assertThat(pair(Element.DUTY, one, another).differences())
                    .extracting(Difference::attribute)
                    .containsExactly("arises", "deadline");
        }

        @Test
        void ofListsCountInAnyOrder() {
            Duty duty = duty("d1", "a", REPORT);
            Pair pair = pair(
                    Element.DUTY,
                    duties(duty.withQualities(Words.vi("kịp thời"), Words.vi("chính xác"), Words.vi("đầy đủ"))),
                    duties(duty.withQualities(Words.vi("Đầy đủ"), Words.vi("kịp thời"), Words.vi("khách quan"))));
            assertThat(pair.differences())
                    .containsExactly(new Difference(
                            "qualities", List.of(Words.vi("chính xác")), List.of(Words.vi("khách quan")), false));
        }
    }

    @Test
    void givesWhatOneSideTellsBySide() {
        Reconciliation between = Reconciliation.of(duties(duty("d1", "a", REPORT)), duties());
        assertThat(between.onlyIn(Side.LEFT))
                .extracting(only -> only.place().pointer())
                .containsExactly("/duties/0");
        assertThat(between.onlyIn(Side.RIGHT)).isEmpty();
        assertThat(between.reversed().onlyIn(Side.RIGHT)).hasSize(1);
        assertThat(between.agreeing()).extracting(Pair::element).containsExactly(Element.AGREEMENT);
        assertThat(between.differing()).isEmpty();
    }
}

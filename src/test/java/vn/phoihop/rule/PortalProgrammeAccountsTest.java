package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Cite;
import vn.phoihop.examples.Bundled;
import vn.phoihop.party.Participation;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Comparison.Only;
import vn.phoihop.rule.Comparison.Outcome;
import vn.phoihop.rule.Comparison.Pair;
import vn.phoihop.rule.Comparison.Place;
import vn.phoihop.rule.Comparison.Side;

/**
 * The two accounts of the programme of the Government Portal and Phú Yên, 2021-2025: news of its notice, and a report of
 * its signing. What is expected was written from the key of the five texts, item by item, before the program ran; the
 * items are named behind each line (X1 is the tree target, D5 a duty of the notice, S1-D3 one of the report …).
 */
class PortalProgrammeAccountsTest {
    private static final Reconciliation BETWEEN = Reconciliation.of(Bundled.NOTICE, Bundled.PROGRAMME);

    /** Element, ids, ground; then what both tell otherwise (≠), what only the notice (-) or only the report (+) tells. */
    private static final List<String> EXPECTED = lines("""
            agreement: sole: ≠title ≠aliases                        # X3: six names of one programme, none shared
            party cong-ttdt-cp = cong-ttdt-cp: id: ≠aliases         # X12: "Cổng TTĐT", and the misprint "Công"
            party ubnd-phu-yen = ubnd-phu-yen: id: ≠aliases         # X31: "UBND tỉnh"; "tỉnh", "Phú Yên"
            party so-tttt -                                         # S0-A1
            party don-vi-lien-quan = don-vi-lien-quan: id: ≠name ≠aliases  # S0-A2, S1-A4: with and without "các"
            party co-quan-don-vi-tinh -                             # S0-A3
            party co-quan-tinh -                                    # S0-A4
            party co-quan-thuoc-cong -                              # S0-A5
            party co-quan-chuc-nang -                               # S0-A6
            party lanh-dao-chinh-phu -                              # S0-A8, X6
            party tinh-uy-phu-yen = tinh-uy-phu-yen: id: -aliases   # S0-A7 "Tỉnh ủy", S1-L1
            party hdnd-phu-yen -                                    # S0-A7
            party lanh-dao-tinh - or lanh-dao-tinh-phu-yen alike    # S0-A7 leaders; S1-A3 only the key ones
            party lanh-dao-trung-uong -                             # S0-A7
            party co-quan-trung-uong -                              # S0-A7
            party tinh-thanh-khac -                                 # S0-A7
            party tinh-phu-yen = tinh-phu-yen: id:                  # K1: owner Phú Yên in both
            party tap-the-ca-nhan -                                 # S0-D18
            party ban-doc -                                         # S0-A9
            party nhan-dan -                                        # S0-G2
            party chu-tich-ubnd-phu-yen +                           # S1-N2
            party thu-tuong +                                       # S1-N1
            party thanh-vien-chinh-phu +                            # S1-A1
            party doan-cong-tac-chinh-phu +                         # S1-A2
            party lanh-dao-tinh-phu-yen + or lanh-dao-tinh alike    # S1-A3
            party cong-chung +                                      # S1-A5
            person nguyen-xuan-phuc +                               # S1-N1; S0-N none
            person tran-huu-the +                                   # S1-N2
            participation cong-ttdt-cp = cong-ttdt-cp: who: -roles  # S0-O1: commissioned, in S0 only
            participation ubnd-phu-yen = ubnd-phu-yen: who:         # S0-P1, S1-P1
            participation so-tttt -                                 # S0-A1
            participation co-quan-tinh -                            # S0-A4
            participation co-quan-thuoc-cong -                      # S0-A5
            participation co-quan-chuc-nang -                       # S0-A6
            participation lanh-dao-chinh-phu -                      # S0-A8
            participation ban-doc -                                 # S0-A9
            participation nguyen-xuan-phuc +                        # S1-N1: witness
            participation thanh-vien-chinh-phu +                    # S1-A1
            participation tran-huu-the +                            # S1-N2
            participation doan-cong-tac-chinh-phu +                 # S1-A2
            participation lanh-dao-tinh-phu-yen +                   # S1-A3
            signing +                                               # X4: in S0 no ceremony, date, place
            term: sole:                                             # X8: five years and 2021-2025 in both
            milestone su-kien-quan-trong -                          # S0-T5
            milestone bau-cu-2021 -                                 # S0-M1
            milestone m2 +                                          # S1-M2
            relation b1 -                                           # S0-F6, X4: the notice
            statement g1 = g1: id:                                  # S1-G1-G4 as S0-G1-G4
            statement g2 = g2: id:
            statement g3 = g3: id:
            statement g4 = g4: id:
            statement e1 +                                          # S1-E1
            statement e2 +                                          # S1-E2
            duty d1 = d1: id: ≠action ≠channels                     # S1-D1: without "step up" and without S0-A10; X11
            duty d2 -                                               # X7
            duty d3 -                                               # X7
            duty d4 = d2: words:                                    # S1-D2 (= S0-D4)
            duty d5 = d3: alike: -counterparties ≠action            # X6
            duty d6 -                                               # X7
            duty d7 -                                               # X7
            duty d8 = d4: alike: ≠action                            # X1
            duty d9 -                                               # X7
            duty d10 -                                              # X7
            duty d11 -                                              # X7
            duty d12 -                                              # X7
            duty d13 = d5: alike: ≠action ≠arises +declaredBy       # S1-D5 (= S0-D13), "in the coming period"; X11
            duty d14 = d6: alike: ≠action +parts/items +parts/open +declaredBy  # S1-D6 (= S0-D14), X25; X11
            duty d14a -                                             # S0-D14a; S1-D6: not counted there
            duty d15 -                                              # X7
            duty d16 -                                              # X7
            duty d16a -                                             # S0-D16a
            duty d17 -                                              # X7, X10
            duty d18 -                                              # X7, X10
            duty d19 -                                              # X7
            target k1 = k1: id: ≠quantity +phase                    # X1, X2
            target k2 +                                             # S1-K2
            ambiguity a1 - or a1 id                                 # X10; the id is shared by chance
            ambiguity a2 - or a2 id                                 # S0-F6
            ambiguity a3 -                                          # S0-D2 note
            ambiguity a4 -                                          # S0-D3 note
            ambiguity a5 -                                          # S0-D7 note
            ambiguity a1 + or a1 id                                 # S1-D4 note
            ambiguity a2 + or a2 id                                 # S1-D5: "tỉnh Phú Yên" read as UBND
            """);

    private static List<String> lines(String table) {
        return table.lines().map(line -> line.split("#", 2)[0].strip()).toList();
    }

    @Test
    void differAsTheKeyOfTheTextsSays() {
        assertThat(BETWEEN.all().stream().map(PortalProgrammeAccountsTest::line).toList())
                .containsExactlyElementsOf(EXPECTED);
    }

    @Test
    void tellOfTenAndOfFifteenMillionTreesEachWithItsCite() {
        Pair trees = pair("k1");
        assertThat(trees.differences())
                .containsExactly(
                        new Difference(
                                "quantity",
                                List.of(Quantity.of("10000000", "tree")),
                                List.of(Quantity.of("15000000", "tree")),
                                false),
                        new Difference("phase", List.of(), List.of(Phase.of(2021, 2025)), false));
        assertThat(trees.left().cites()).containsExactly(Cite.of("s0", "p4"));
        assertThat(trees.right().cites()).containsExactly(Cite.of("s1", "p7"));
        assertThat(trees.left().pointer()).isEqualTo("/targets/0");
        assertThat(((Target) trees.right().value()).id().value()).isEqualTo("k1");
    }

    @Test
    void haveSixNamesForOneProgramme() {
        Pair whole = (Pair) BETWEEN.of(Element.AGREEMENT).get(0);
        Difference names = whole.differences().get(1);
        assertThat(names.left())
                .containsExactly(
                        "chương trình phối hợp truyền thông",
                        "Chương trình ký kết công tác năm (05) năm",
                        "Chương trình phối hợp công tác");
        assertThat(names.right())
                .containsExactly(
                        "Chương trình phối hợp công tác 5 năm", "Chương trình hợp tác 5 năm", "chương trình hợp tác");
        assertThat(whole.left().pointer()).isEmpty();
    }

    @Test
    void tellOfUpwardReportingInTheNoticeOnly() {
        Pair reporting = pair("d5");
        Difference towards = reporting.differences().get(0);
        assertThat(towards)
                .isEqualTo(
                        new Difference("counterparties", List.of(PartyRef.of("lanh-dao-chinh-phu")), List.of(), false));
        assertThat(towards.outcome()).isEqualTo(Outcome.ONLY_LEFT);
        assertThat(reporting.ground().kind()).isEqualTo(Ground.Kind.ALIKE);
        // Of 22 and 14 different words 11 are shared: nêu lên khó khăn của tỉnh khi thực hiện nhiệm vụ.
        assertThat(reporting.ground().likeness()).hasValue(61);
        assertThat(reporting.ground().shared())
                .containsExactlyInAnyOrder(
                        "nêu", "lên", "khó", "khăn", "của", "tỉnh", "khi", "thực", "hiện", "nhiệm", "vụ");
    }

    @Test
    void areReportsWhoseSilenceTellsNothing() {
        assertThat(BETWEEN.onlyIn(Side.LEFT)).noneMatch(Only::isSilenceTelling);
        assertThat(BETWEEN.onlyIn(Side.RIGHT)).noneMatch(Only::isSilenceTelling);
        assertThat(BETWEEN.differing().stream().flatMap(pair -> pair.differences().stream()))
                .noneMatch(Difference::isSilenceTelling);
    }

    @Test
    void sayItInVietnameseAndInEnglish() {
        Pair trees = pair("k1");
        assertThat(trees.text(Locale.forLanguageTag("vi")))
                .isEqualTo("Chỉ tiêu “Cây xanh trồng theo Đề án của tỉnh” (s0 p4 ↔ s1 p7; cùng mã k1):"
                        + " số lượng: “10.000.000 cây” ở bản thứ nhất, “15.000.000 cây” ở bản thứ hai;"
                        + " giai đoạn: “2021-2025” chỉ có ở bản thứ hai, bản kia không nhắc đến, nhưng không vì thế mà"
                        + " văn bản không có");
        assertThat(trees.text(Locale.ENGLISH))
                .isEqualTo("target \"Trees planted under the province's project\" (s0 p4 ↔ s1 p7; same id k1):"
                        + " quantity: \"10,000,000 trees\" in the first account, \"15,000,000 trees\" in the second;"
                        + " phase: \"2021-2025\" only in the second account, the other does not mention it, which does not"
                        + " mean that the instrument does not have it");
    }

    private static Pair pair(String leftId) {
        return BETWEEN.all().stream()
                .filter(c -> c instanceof Pair pair && id(pair.left()).equals(" " + leftId))
                .map(Pair.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String line(Comparison comparison) {
        List<String> line = new ArrayList<>();
        if (comparison instanceof Pair pair) {
            String ids = id(pair.left());
            line.add(pair.element().code() + (ids.isEmpty() ? "" : ids + " =" + id(pair.right())) + ": "
                    + pair.ground().kind().code() + ":");
            pair.differences().forEach(d -> line.add(mark(d.outcome()) + d.attribute()));
        } else if (comparison instanceof Only only) {
            line.add(only.element().code() + id(only.place()) + (only.side() == Side.LEFT ? " -" : " +"));
            only.possible().forEach(p -> {
                Place other = only.side() == Side.LEFT ? p.right() : p.left();
                line.add("or" + id(other) + " " + p.ground().kind().code());
            });
        }
        return line.stream().collect(Collectors.joining(" "));
    }

    private static String mark(Outcome outcome) {
        return outcome == Outcome.DIFFER ? "≠" : outcome == Outcome.ONLY_LEFT ? "-" : "+";
    }

    private static String id(Place place) {
        Object value = place.value();
        if (value instanceof Agreement) {
            return "";
        }
        if (value instanceof Participation participation) {
            return " " + participation.who();
        }
        return AccountElements.ALL.stream()
                .flatMap(told -> idOf(told, value).stream())
                .map(id -> " " + id)
                .findFirst()
                .orElse("");
    }

    private static <E> List<String> idOf(Told<E> told, Object value) {
        return Stream.of(Bundled.NOTICE, Bundled.PROGRAMME)
                .flatMap(account -> told.in().apply(account).stream())
                .filter(value::equals)
                .flatMap(e -> told.id().apply(e).stream())
                .toList();
    }
}

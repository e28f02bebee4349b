package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Statement;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.examples.Bundled;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Comparison.Only;
import vn.phoihop.rule.Comparison.Pair;
import vn.phoihop.time.Recurrence;

/** The contradictions of the five texts, and that what {@code docs/contradictions.md} says of each is so. */
class ContradictionsTest {
    private static final Reconciliation ACCOUNTS = Reconciliation.of(Bundled.NOTICE, Bundled.PROGRAMME);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Those of the list made of the five texts. */
    private static final List<String> NUMBERS =
            IntStream.rangeClosed(1, 31).mapToObj(number -> "X" + number).toList();

    record Row(String number, String what, List<String> rules, String comparison, String bound) {
        @Override
        public String toString() {
            return number;
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/contradictions.md")).stream()
                .filter(line -> line.startsWith("| X"))
                .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cells -> Stream.of(cells).map(String::strip).toList())
                .map(cells -> new Row(cells.get(0), cells.get(1), codes(cells.get(2)), cells.get(3), cells.get(4)))
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    private static List<String> found(Agreement agreement, String code) {
        return RuleBooks.standard().check(agreement).of(code).stream()
                .map(Finding::pointer)
                .toList();
    }

    private static Pair pair(String duty) {
        return ACCOUNTS.of(Element.DUTY).stream()
                .filter(Pair.class::isInstance)
                .map(Pair.class::cast)
                .filter(pair -> ((Duty) pair.left().value()).id().value().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachStandsInThePageOnce() throws IOException {
        assertThat(rows()).extracting(Row::number).containsExactlyElementsOf(NUMBERS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachIsSeenOrThePageSaysWhyNot(Row row) {
        assertThat(row.what()).endsWith(".");
        assertThat(row.rules().size() + row.comparison().length() + row.bound().length())
                .isPositive();
        assertThat(row.rules()).allMatch(code -> RuleBooks.standard().rule(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatTheComparisonIsSaidToSeeItSees(Row row) {
        Set<String> attributes = ACCOUNTS.differing().stream()
                .flatMap(pair -> pair.differences().stream())
                .map(Difference::attribute)
                .collect(Collectors.toSet());
        assertThat(attributes).containsAll(codes(row.comparison()));
    }

    @Test
    void whatPracticeLetsUsCheckNamesRulesThatExist() throws IOException {
        List<String> named = Files.readAllLines(Path.of("docs/contradictions.md")).stream()
                .dropWhile(line -> !line.startsWith("| of |"))
                .skip(2)
                .map(line -> line.split("\\|", -1)[3])
                .flatMap(cell -> codes(cell).stream())
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .allMatch(code -> RuleBooks.standard().rule(code).isPresent());
    }

    /** X10, X13, X21, X27 and X31 are also ambiguities; which, the tests of the five texts say. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            X1,  target-referred,    notice
            X1,  target-referred,    programme
            X8,  term-ends-differ,   programme
            X10, bearer-unsettled,   notice
            X13, bearer-unsettled,   front
            X18, phases-overlap,     plan
            X21, ambiguity-open,     front
            X23, party-without-duty, front
            X24, date-incomplete,    programme
            X24, date-incomplete,    front
            X25, parts-open,         notice
            X25, list-open,          plan
            X27, name-unplaced,      letter
            X31, name-shared,        programme
            """)
    void whatARuleSeesInTheFiveTexts(String number, String code, String text) throws IOException {
        Agreement agreement = switch (text) {
            case "notice" -> Bundled.NOTICE;
            case "programme" -> Bundled.PROGRAMME;
            case "plan" -> Bundled.PLAN;
            case "front" -> Bundled.FRONT;
            default -> Bundled.LETTER;
        };
        assertThat(found(agreement, code)).isNotEmpty();
        assertThat(rows())
                .filteredOn(row -> row.number().equals(number))
                .flatExtracting(Row::rules)
                .contains(code);
    }

    @Test
    void x9QualitiesOfOneDutyToldTwiceAgreeAndThoseOfOthersAreTheirOwn() {
        assertThat(pair("d1").differences()).extracting(Difference::attribute).doesNotContain("qualities");
        assertThat(Bundled.NOTICE.duty(ElementId.of("d1")).orElseThrow().qualities())
                .isNotEqualTo(
                        Bundled.NOTICE.duty(ElementId.of("d16")).orElseThrow().qualities());
    }

    @Test
    void x11AnUndertakingToldAsSomebodysWordsBindsAsStrongly() {
        for (String duty : List.of("d13", "d14")) {
            assertThat(pair(duty).differences())
                    .extracting(Difference::attribute)
                    .contains("declaredBy")
                    .doesNotContain("modality");
            assertThat(((Duty) pair(duty).left().value()).modality()).isEqualTo(Modality.MUST);
        }
    }

    @Test
    void x17BothSpellingsOfYearlyAreOneCode() {
        Arising yearly = new Arising.Every(Recurrence.every(Recurrence.Cycle.YEAR));
        assertThat(Bundled.NOTICE.duty(ElementId.of("d18")).orElseThrow().arises())
                .containsExactly(yearly);
        assertThat(Bundled.FRONT.duty(ElementId.of("d5")).orElseThrow().arises())
                .containsExactly(yearly);
    }

    @Test
    void x18APhaseBeforeThePlanIsSeenOnceTheDayOfThePlanIsKnown() {
        assertThat(found(Bundled.PLAN, "term-before-signing")).isEmpty();
        assertThat(found(Bundled.PLAN.withIssued(LocalDate.of(2021, 4, 7)), "term-before-signing"))
                .containsExactly("/term/phases/0");
    }

    @Test
    void x22DutiesOfFourInstrumentsAreNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(Bundled.FRONT, Bundled.LETTER))
                .withMessageContaining("accounts");
    }

    @Test
    void x26OnlyYearsBecomeAPhase() {
        assertThat(Bundled.ALL.stream().filter(one -> one.term().isPresent()))
                .containsExactly(Bundled.NOTICE, Bundled.PROGRAMME, Bundled.PLAN);
        assertThat(pair("d13").differences()).extracting(Difference::attribute).contains("arises");
    }

    @Test
    void x28SpellingsAreTwoWordsAndSignsAreNone() {
        Comparison spelt = telling("Kịp thời phản ánh tình hình", "Kịp thời phản ảnh tình hình");
        assertThat(((Pair) spelt).ground().kind()).isEqualTo(Ground.Kind.ALIKE);
        assertThat(((Pair) spelt).differences())
                .extracting(Difference::attribute)
                .containsExactly("text");
        Comparison signed = telling("Làm tốt thông tin, tuyên truyền", "Làm tốt thông tin tuyên truyền");
        assertThat(((Pair) signed).ground().kind()).isEqualTo(Ground.Kind.WORDS);
        assertThat(((Pair) signed).differences()).isEmpty();
    }

    private static Comparison telling(String left, String right) {
        Statement purpose = Bundled.NOTICE.statements().get(0);
        Statement one = purpose.withText(Words.of(left, "a")).withId(ElementId.of("one"));
        Statement other = purpose.withText(Words.of(right, "b")).withId(ElementId.of("other"));
        List<Comparison> all = Reconciliation.of(
                        Bundled.NOTICE.withStatements(one), Bundled.NOTICE.withStatements(other))
                .of(Element.STATEMENT);
        return all.get(0);
    }

    @Test
    void x29AnAuthorIsWhatThePagePrintsAndNoPerson() {
        assertThat(Stream.of(Bundled.NOTICE, Bundled.FRONT)
                        .flatMap(account -> account.sources().stream())
                        .map(Source::author))
                .allMatch(author -> author.isPresent())
                .doesNotHaveDuplicates();
        assertThat(Bundled.NOTICE.persons()).isEmpty();
        assertThat(Bundled.FRONT.persons()).isEmpty();
    }

    /** X14: the broadcaster with and without "và"; X30: the radio at the grassroots, and more than the radio. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Đài Phát thanh Truyền hình Phú Yên, Đài Phát thanh và Truyền hình Phú Yên
            Hệ thống truyền thanh cơ sở,        Hệ thống thông tin ở cơ sở
            """)
    void x14AndX30NamesThatAreMerelyAlikeMatchNobody(String one, String other) {
        Party party = Bundled.FRONT.parties().get(3);
        Agreement left = Bundled.FRONT.withParties(party.withName(Words.of(one, "a")));
        Agreement right =
                Bundled.FRONT.withParties(party.withName(Words.of(other, "b")).withId(PartyId.of("other")));
        assertThat(Reconciliation.of(left, right).of(Element.PARTY))
                .hasSize(2)
                .allMatch(Only.class::isInstance)
                .allMatch(only -> ((Only) only).possible().size() == 1);
    }
}

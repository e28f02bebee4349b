package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.examples.Bundled;
import vn.phoihop.rule.Suppression.State;

/** What a check tells: findings, what the rules did, what is new, what is kept back. */
class FindingsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Words ASKED = Words.of("Đã hỏi Văn phòng UBND tỉnh", "The provincial office was asked");
    private static final Rule THROWING = Rule.of(
            "duty-third",
            Severity.NOTICE,
            Scope.DUTIES,
            Words.of("Nhiệm vụ thứ ba", "The third duty"),
            (duty, subject, report) -> {
                if (duty.id().equals(ElementId.of("d3"))) {
                    throw new IllegalStateException("Nguyễn Văn A");
                }
                report.here();
            });

    @Test
    void anAnchorNamesAnElementByItsId() {
        assertThat(RuleBooks.standard().check(Bundled.PROGRAMME).all())
                .extracting(Finding::pointer, Finding::anchor)
                .contains(
                        tuple("/parties/5/name/vi", "/parties/tinh-phu-yen/name/vi"),
                        tuple("/signing/dayWritten", "/signing/dayWritten"),
                        tuple("/duties/0/parts", "/duties/d1/parts"));
        assertThat(RuleBooks.standard().check(Bundled.FRONT).all())
                .extracting(Finding::pointer, Finding::anchor)
                .contains(
                        tuple("/participations/0", "/participations/mttq-tinh"),
                        tuple("/openLists/0", "/openLists/duties"));
    }

    @Test
    void nothingIsNewWhereAnElementIsPutBeforeOthers() {
        Agreement before = Bundled.PROGRAMME;
        Duty fresh = before.duties().get(1).withId(ElementId.of("d0"));
        Agreement after = before.withDuties(
                Stream.concat(Stream.of(fresh), before.duties().stream()).toList());
        Findings then = RuleBooks.standard().check(before);
        Findings now = RuleBooks.standard().check(after);
        assertThat(now.all()).extracting(Finding::pointer).contains("/duties/1/parts");
        assertThat(now.since(then).fresh()).isEmpty();
        assertThat(now.since(then).gone()).isEmpty();
        assertThat(now.since(then).still()).hasSameSizeAs(then.all());
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        Findings then = RuleBooks.standard().check(Bundled.PROGRAMME);
        Findings now = RuleBooks.standard()
                .check(Bundled.PROGRAMME
                        .withSigning(Optional.empty())
                        .withTerm(Term.builder()
                                .years(4)
                                .addPhase(Phase.of(2021, 2025))
                                .build()));
        Findings.Changes changes = now.since(then);
        assertThat(changes.fresh()).extracting(Finding::code).containsExactly("element-uncited", "term-length-differs");
        assertThat(changes.gone()).extracting(Finding::code).containsExactly("date-incomplete", "term-ends-differ");
        assertThat(changes.still()).hasSize(7);
    }

    /** One phase overlaps an earlier one, then two do: the second is new, though it stands at the same place. */
    @Test
    void findingsAtOnePlaceAreCounted() {
        Term.Builder two = Term.builder().addPhases(Phase.of(2020, 2025), Phase.of(2025, 2030));
        Agreement once = Bundled.PROGRAMME.withTerm(two.build());
        Agreement twice =
                Bundled.PROGRAMME.withTerm(two.addPhase(Phase.of(2030, 2035)).build());
        Findings then = RuleBooks.standard().check(once);
        Findings now = RuleBooks.standard().check(twice);
        assertThat(now.since(then).fresh()).extracting(Finding::code).containsExactly("phases-overlap");
        assertThat(then.since(now).gone()).extracting(Finding::code).containsExactly("phases-overlap");
        assertThat(now.since(now).fresh()).isEmpty();
    }

    @Test
    void aRuleThatThrowsIsAFindingAndTheOthersGoOn() {
        Findings findings = RuleBook.of(THROWING).check(Bundled.PROGRAMME);
        assertThat(findings.all()).hasSize(6);
        Finding failed = findings.all().get(2);
        assertThat(failed.code()).isEqualTo("rule-failed");
        assertThat(failed.severity()).isEqualTo(Severity.ERROR);
        assertThat(failed.pointer()).isEqualTo("/duties/2");
        assertThat(failed.text(VI))
                .isEqualTo("Quy tắc “duty-third” không kiểm tra được mục này (IllegalStateException)");
        assertThat(failed.text(Locale.ENGLISH))
                .isEqualTo("the rule \"duty-third\" could not check this (IllegalStateException)");
        assertThat(findings.all().get(3).code()).isEqualTo("duty-third");
    }

    @Test
    void aRethrowingBookThrowsWhatTheRuleThrew() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> RuleBook.of(THROWING).rethrowing().check(Bundled.PROGRAMME))
                .withMessage("Nguyễn Văn A");
    }

    @Test
    void noRuleTakesTheCodeOfThoseThatFail() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of("rule-failed", Severity.ERROR, Scope.DUTIES, ASKED, (d, s, r) -> {}))
                .withMessage("rule code must be its own, but rule-failed is kept for rules that fail");
    }

    @Test
    void aSuppressionKeepsOneFindingBackUntilItsLastDay() {
        Suppression asked = new Suppression("ambiguity-open", "/ambiguities/a1", ASKED, LocalDate.of(2026, 12, 31));
        RuleBook book = RuleBooks.standard().suppressing(asked);
        Subject letter = Subject.of(Bundled.LETTER);
        Findings findings = book.check(letter.asOf(LocalDate.of(2026, 12, 31)));
        assertThat(findings.of("ambiguity-open"))
                .extracting(Finding::pointer)
                .containsExactly("/ambiguities/1", "/ambiguities/2");
        assertThat(findings.suppressed()).extracting(Finding::pointer).containsExactly("/ambiguities/0");
        assertThat(findings.suppressions()).containsExactly(new Suppression.Outcome(asked, State.USED));

        Findings later = book.check(letter.asOf(LocalDate.of(2027, 1, 1)));
        assertThat(later.of("ambiguity-open")).hasSize(3);
        assertThat(later.suppressions()).containsExactly(new Suppression.Outcome(asked, State.EXPIRED));
        assertThat(later.since(findings).fresh()).isEmpty();
    }

    @Test
    void aSuppressionIsToldOfWhereItIsOfNoUse() {
        Suppression nowhere = new Suppression("ambiguity-open", "/ambiguities/a9", ASKED, TODAY);
        RuleBook book = RuleBooks.standard().suppressing(nowhere);
        assertThat(book.check(Subject.of(Bundled.LETTER).asOf(TODAY)).suppressions())
                .containsExactly(new Suppression.Outcome(nowhere, State.IDLE));
        Findings undated = book.check(Bundled.LETTER);
        assertThat(undated.suppressions()).containsExactly(new Suppression.Outcome(nowhere, State.UNDATED));
        assertThat(undated.of("ambiguity-open")).hasSize(3);
    }

    @Test
    void aBookIsChangedByCodes() {
        RuleChanges changes = RuleChanges.builder()
                .addWithout("parts-open")
                .putGraded("ambiguity-open", Severity.ERROR)
                .addRestricted(RuleRestriction.builder()
                        .code("target-referred")
                        .addKind(AgreementKind.PLAN)
                        .build())
                .addSuppressed(new Suppression("date-incomplete", "/signing/dayWritten", ASKED, TODAY))
                .build();
        Findings findings = RuleBooks.standard()
                .changed(changes)
                .check(Subject.of(Bundled.PROGRAMME).asOf(TODAY));
        assertThat(findings.all())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(
                        tuple("party-ends-before-term", Severity.NOTICE),
                        tuple("name-shared", Severity.WARNING),
                        tuple("term-ends-differ", Severity.NOTICE),
                        tuple("ambiguity-open", Severity.ERROR));
        assertThat(findings.notApplicable()).extracting(Findings.Run::code).contains("target-referred");
        assertThat(findings.suppressed()).extracting(Finding::code).containsExactly("date-incomplete");
    }

    @Test
    void whatABookDoesNotHaveCannotBeChanged() {
        RuleBook standard = RuleBooks.standard();
        String message = "rule code must be that of a rule of the book, but was \"parts-opne\"";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.without("parts-opne"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.graded("parts-opne", Severity.ERROR))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.suppressing(new Suppression("parts-opne", "", ASKED, TODAY)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleRestriction.builder().code("parts-open").build())
                .withMessage("restriction must state kinds or days, but parts-open stated none");
    }

    @Test
    void aRetiredCodeStaysListedAndIsNotUsedAgain() {
        RuleBook book = RuleBook.of(THROWING).retiring("duty-third", ASKED);
        assertThat(book.rules()).isEmpty();
        assertThat(book.retired()).containsExactly(new RuleBook.Retired("duty-third", ASKED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.plus(THROWING))
                .withMessage("rule code must not be that of a retired rule, but was duty-third");
        assertThat(RuleBooks.standard().plus(book).retired()).hasSize(1);
    }

    @Test
    void booksAreValues() {
        RuleBook one = RuleBooks.standard().graded("parts-open", Severity.ERROR).without("list-open");
        RuleBook other = RuleBooks.standard().without("list-open").graded("parts-open", Severity.ERROR);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(RuleBooks.standard());
        assertThat(one.rule("parts-open").orElseThrow()).hasToString("parts-open (error)");
        assertThat(RuleBooks.standard().rule("parts-open").orElseThrow().severity())
                .isEqualTo(Severity.NOTICE);
        assertThat(RuleBook.of(THROWING)).hasToString("RuleBook[duty-third]");
    }

    @Test
    void findingsPrint() {
        Findings findings = RuleBooks.standard()
                .changed("party-without-duty", rule -> rule.forKinds(AgreementKind.PLAN))
                .check(Bundled.PLAN.withAmbiguities().withDuties());
        assertThat(findings.text(Locale.ENGLISH))
                .contains("\nwarning phases-overlap /term/phases: the phase 2025-2030"
                        + " shares a year with the phase 2020-2025\n");
        assertThat(findings.text(VI)).contains("\nlưu ý list-open /openLists/0: Nguồn để ngỏ danh mục chỉ tiêu");
        assertThat(findings.text(VI)).contains("\n0 lỗi, 1 cảnh báo, 9 lưu ý, 0 đã tạm bỏ qua; ");
    }
}

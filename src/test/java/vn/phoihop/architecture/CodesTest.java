package vn.phoihop.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Completeness;
import vn.phoihop.document.DocumentIdentity;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.DocumentType;
import vn.phoihop.document.NumberReading;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Party;
import vn.phoihop.party.Succession;
import vn.phoihop.record.Event;
import vn.phoihop.record.LedgerView;
import vn.phoihop.rule.Comparison;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.Ground;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.rule.Suppression;
import vn.phoihop.status.AgreementState;
import vn.phoihop.status.MilestoneState;
import vn.phoihop.status.Standing;
import vn.phoihop.status.TargetState;
import vn.phoihop.time.Counting;
import vn.phoihop.time.DayKind;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.LimitUnit;
import vn.phoihop.time.Recurrence;
import vn.phoihop.time.WorkCalendar;

/** What holds of every closed code. */
class CodesTest {
    /** A closed code, with its own look-ups. */
    record Code<E extends Enum<E>>(
            String name,
            List<E> values,
            Function<E, String> code,
            BiFunction<E, Locale, String> label,
            Function<String, E> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Code<?>> codes() {
        return Stream.of(
                new Code<>("severity", List.of(Severity.values()), Severity::code, Severity::label, Severity::of),
                new Code<>(
                        "part of a subject",
                        List.of(Subject.Part.values()),
                        Subject.Part::code,
                        Subject.Part::label,
                        Subject.Part::of),
                new Code<>(
                        "bar",
                        List.of(Findings.Bar.values()),
                        Findings.Bar::code,
                        Findings.Bar::label,
                        Findings.Bar::of),
                new Code<>(
                        "state of a suppression",
                        List.of(Suppression.State.values()),
                        Suppression.State::code,
                        Suppression.State::label,
                        Suppression.State::of),
                new Code<>(
                        "family of numbers",
                        List.of(DocumentNumber.Family.values()),
                        DocumentNumber.Family::code,
                        DocumentNumber.Family::label,
                        DocumentNumber.Family::of),
                new Code<>(
                        "binding",
                        List.of(DocumentType.Binding.values()),
                        DocumentType.Binding::code,
                        DocumentType.Binding::label,
                        DocumentType.Binding::of),
                new Code<>(
                        "rules of documents",
                        List.of(DocumentType.Regime.values()),
                        DocumentType.Regime::code,
                        DocumentType.Regime::label,
                        DocumentType.Regime::of),
                new Code<>(
                        "kind of change",
                        List.of(NumberReading.Change.Kind.values()),
                        NumberReading.Change.Kind::code,
                        NumberReading.Change.Kind::label,
                        NumberReading.Change.Kind::of),
                new Code<>(
                        "verdict",
                        List.of(DocumentIdentity.Verdict.values()),
                        DocumentIdentity.Verdict::code,
                        DocumentIdentity.Verdict::label,
                        DocumentIdentity.Verdict::of),
                new Code<>(
                        "completeness",
                        List.of(Completeness.values()),
                        Completeness::code,
                        Completeness::label,
                        Completeness::of),
                new Code<>(
                        "kind of party",
                        List.of(Party.Kind.values()),
                        Party.Kind::code,
                        Party.Kind::label,
                        Party.Kind::of),
                new Code<>(
                        "kind of succession",
                        List.of(Succession.Kind.values()),
                        Succession.Kind::code,
                        Succession.Kind::label,
                        Succession.Kind::of),
                new Code<>(
                        "sureness",
                        List.of(Succession.Sureness.values()),
                        Succession.Sureness::code,
                        Succession.Sureness::label,
                        Succession.Sureness::of),
                new Code<>(
                        "cycle",
                        List.of(Recurrence.Cycle.values()),
                        Recurrence.Cycle::code,
                        Recurrence.Cycle::label,
                        Recurrence.Cycle::of),
                new Code<>(
                        "open list",
                        List.of(Agreement.Listing.values()),
                        Agreement.Listing::code,
                        Agreement.Listing::label,
                        Agreement.Listing::of),
                new Code<>(
                        "unit of limits",
                        List.of(LimitUnit.values()),
                        LimitUnit::code,
                        LimitUnit::label,
                        LimitUnit::of),
                new Code<>(
                        "first day",
                        List.of(Counting.FirstDay.values()),
                        Counting.FirstDay::code,
                        Counting.FirstDay::label,
                        Counting.FirstDay::of),
                new Code<>(
                        "rule for rest days",
                        List.of(Counting.RestDay.values()),
                        Counting.RestDay::code,
                        Counting.RestDay::label,
                        Counting.RestDay::of),
                new Code<>(
                        "state of a due date",
                        List.of(DueDate.State.values()),
                        DueDate.State::code,
                        DueDate.State::label,
                        DueDate.State::of),
                new Code<>(
                        "who counts",
                        List.of(DueDate.CountedBy.values()),
                        DueDate.CountedBy::code,
                        DueDate.CountedBy::label,
                        DueDate.CountedBy::of),
                new Code<>("kind of day", List.of(DayKind.values()), DayKind::code, DayKind::label, DayKind::of),
                new Code<>(
                        "certainty",
                        List.of(WorkCalendar.Certainty.values()),
                        WorkCalendar.Certainty::code,
                        WorkCalendar.Certainty::label,
                        WorkCalendar.Certainty::of),
                new Code<>("modality", List.of(Modality.values()), Modality::code, Modality::label, Modality::of),
                new Code<>("basis", List.of(Duty.Basis.values()), Duty.Basis::code, Duty.Basis::label, Duty.Basis::of),
                new Code<>(
                        "inferred attribute",
                        List.of(Duty.Inferred.values()),
                        Duty.Inferred::code,
                        Duty.Inferred::label,
                        Duty.Inferred::of),
                new Code<>(
                        "kind of statement",
                        List.of(Statement.Kind.values()),
                        Statement.Kind::code,
                        Statement.Kind::label,
                        Statement.Kind::of),
                new Code<>(
                        "kind of relation",
                        List.of(Relation.Kind.values()),
                        Relation.Kind::code,
                        Relation.Kind::label,
                        Relation.Kind::of),
                new Code<>(
                        "kind of target",
                        List.of(Target.Kind.values()),
                        Target.Kind::code,
                        Target.Kind::label,
                        Target.Kind::of),
                new Code<>(
                        "kind of ground",
                        List.of(Ground.Kind.values()),
                        Ground.Kind::code,
                        Ground.Kind::label,
                        Ground.Kind::of),
                new Code<>(
                        "outcome",
                        List.of(Comparison.Outcome.values()),
                        Comparison.Outcome::code,
                        Comparison.Outcome::label,
                        Comparison.Outcome::of),
                new Code<>(
                        "side",
                        List.of(Comparison.Side.values()),
                        Comparison.Side::code,
                        Comparison.Side::label,
                        Comparison.Side::of),
                new Code<>(
                        "element",
                        List.of(Comparison.Element.values()),
                        Comparison.Element::code,
                        Comparison.Element::label,
                        Comparison.Element::of),
                new Code<>(
                        "comparison",
                        List.of(Target.Comparison.values()),
                        Target.Comparison::code,
                        Target.Comparison::label,
                        Target.Comparison::of),
                new Code<>(
                        "how many parts are owed",
                        List.of(Parts.Required.values()),
                        Parts.Required::code,
                        Parts.Required::label,
                        Parts.Required::of),
                new Code<>(
                        "finding of a judgement",
                        List.of(Event.Verdict.values()),
                        Event.Verdict::code,
                        Event.Verdict::label,
                        Event.Verdict::of),
                new Code<>(
                        "change",
                        List.of(Event.Change.values()),
                        Event.Change::code,
                        Event.Change::label,
                        Event.Change::of),
                new Code<>(
                        "answer of a record",
                        List.of(LedgerView.Answer.values()),
                        LedgerView.Answer::code,
                        LedgerView.Answer::label,
                        LedgerView.Answer::of),
                new Code<>("standing", List.of(Standing.values()), Standing::code, Standing::label, Standing::of),
                new Code<>(
                        "state of an agreement",
                        List.of(AgreementState.Code.values()),
                        AgreementState.Code::code,
                        AgreementState.Code::label,
                        AgreementState.Code::of),
                new Code<>(
                        "state of a milestone",
                        List.of(MilestoneState.Code.values()),
                        MilestoneState.Code::code,
                        MilestoneState.Code::label,
                        MilestoneState.Code::of),
                new Code<>(
                        "state of a target",
                        List.of(TargetState.Code.values()),
                        TargetState.Code::code,
                        TargetState.Code::label,
                        TargetState.Code::of));
    }

    @ParameterizedTest
    @MethodSource("codes")
    <E extends Enum<E>> void isTheConstantsNameAsItIsWrittenAndLeadsBackToIt(Code<E> code) {
        for (E value : code.values()) {
            assertThat(code.code().apply(value))
                    .isEqualTo(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(code.of().apply(code.code().apply(value))).isSameAs(value);
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    <E extends Enum<E>> void hasANameOfItsOwnInVietnameseAndInEnglish(Code<E> code) {
        for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            List<String> labels = code.values().stream()
                    .map(v -> code.label().apply(v, locale))
                    .toList();
            assertThat(labels).doesNotHaveDuplicates().allMatch(label -> !label.isBlank());
        }
        for (E value : code.values()) {
            assertThat(code.label().apply(value, Locale.forLanguageTag("vi")))
                    .isNotEqualTo(code.label().apply(value, Locale.ENGLISH));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    <E extends Enum<E>> void aCodeThatIsNotThereIsRefusedWithThoseThatAre(Code<E> code) {
        String codes = String.join(", ", code.values().stream().map(code.code()).toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> code.of().apply("không có"))
                .withMessage(code.name() + " must be one of " + codes + ", but was \"không có\"");
    }
}

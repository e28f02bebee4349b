package vn.phoihop.status;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.Codes;
import vn.phoihop.record.Event;

/**
 * How a target stands on a day (STAND-15): compared in exact decimals, in one unit, in the direction the text states.
 *
 * <p>Example: ten communes at least; nine measured by the last day are not enough, {@code 10.0} are. What is reached after
 * the last day stays visible as reached late. A target merely referred to is shown and not judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the id of the target
 * @param code how it stands
 * @param due the last day on which it is reached in time, if one is stated
 * @param measured the last quantity that was measured
 * @param reached the day on which it was reached
 * @param explanation why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"target", "code", "due", "measured", "reached", "explanation"})
public record TargetState(
        @JsonProperty("target") ElementId target,
        @JsonProperty("code") Code code,

        @JsonProperty("due") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> due,

        @JsonProperty("measured") Optional<Quantity> measured,

        @JsonProperty("reached") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> reached,

        @JsonProperty("explanation") Explanation explanation) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "percent";

    static TargetState of(Run run, Target target) {
        List<Event.Measured> all = run.inOrder(run.view().measured(target.id())).stream()
                .filter(run::isSeen)
                .toList();
        LocalDate due = target.day()
                .or(() -> target.phase().map(phase -> phase.days().last()))
                .orElse(null);
        Event.Measured last = all.isEmpty() ? null : all.get(all.size() - 1);
        Tell reasons = new Tell();
        Event.Measured first = first(run, target, all, due);
        Code code = code(run, target, all, due, first, reasons);
        boolean isReached = code == Code.REACHED || code == Code.REACHED_LATE;
        Event.Measured decisive = isReached && first != null ? first : last;
        if (decisive != null) {
            reasons.say(
                    decisive,
                    "measured",
                    run.day(decisive),
                    Words.of(
                            decisive.quantity().text(Locale.forLanguageTag("vi")),
                            decisive.quantity().text(Locale.ENGLISH)));
        }
        if (due != null) {
            reasons.say("target-due", due);
        }
        Tell tell = new Tell();
        tell.say("target-" + code.code(), target.measure());
        tell.append(reasons);
        Optional<LocalDate> next =
                code == Code.RUNNING && due != null && !run.asOf().isAfter(due)
                        ? Optional.of(due.plusDays(1))
                        : Optional.empty();
        return new TargetState(
                target.id(),
                code,
                Optional.ofNullable(due),
                Optional.ofNullable(last).map(Event.Measured::quantity),
                isReached && first != null ? Optional.of(run.day(first)) : Optional.empty(),
                new Explanation(tell.concluded(), Optional.empty(), next));
    }

    private static Code code(
            Run run,
            Target target,
            List<Event.Measured> all,
            @Nullable LocalDate due,
            Event.@Nullable Measured first,
            Tell tell) {
        if (target.kind() == Target.Kind.REFERRED) {
            return Code.REFERRED;
        }
        if (target.quantity().isEmpty() || target.comparison().isEmpty()) {
            tell.say(target.quantity().isEmpty() ? "target-without-figure" : "target-without-comparison");
            return Code.FOR_JUDGEMENT;
        }
        if (all.isEmpty()) {
            tell.say("nothing-measured", target.id());
            return Code.NOTHING_MEASURED;
        }
        Event.Measured last = all.get(all.size() - 1);
        if (first == null && reached(target, last.quantity()) == Truth.UNKNOWN) {
            tell.say(
                    last,
                    hasZeroBaseline(target) ? "baseline-zero" : "unit-differs",
                    unit(target),
                    last.quantity().unit());
            return Code.UNDEFINED;
        }
        boolean isOver = due != null && run.asOf().isAfter(due);
        if (first == null) {
            return isOver ? Code.NOT_REACHED : Code.RUNNING;
        }
        boolean isFinal = isOver || due == null || isUpward(target);
        if (!isFinal) {
            return Code.RUNNING; // what must not be exceeded, or be met exactly, is decided by the last day
        }
        return due != null && run.day(first).isAfter(due) ? Code.REACHED_LATE : Code.REACHED;
    }

    /** The measurement that decides: the first that reaches it upward; else the last in time, if it keeps to the figure. */
    private static Event.@Nullable Measured first(
            Run run, Target target, List<Event.Measured> all, @Nullable LocalDate due) {
        Event.Measured lastInTime = null;
        for (Event.Measured one : all) {
            boolean isReached = reached(target, one.quantity()) == Truth.TRUE;
            if (isUpward(target) && isReached) {
                return one;
            }
            boolean isInTime = due == null || !run.day(one).isAfter(due);
            lastInTime = isInTime ? one : lastInTime;
        }
        boolean isKept =
                !isUpward(target) && lastInTime != null && reached(target, lastInTime.quantity()) == Truth.TRUE;
        return isKept ? lastInTime : null;
    }

    /** Whether more can only bring it nearer, so that once reached it stays reached. */
    private static boolean isUpward(Target target) {
        Target.Comparison comparison = target.comparison().orElse(null);
        return comparison != Target.Comparison.AT_MOST && comparison != Target.Comparison.EXACTLY;
    }

    /** Whether a quantity reaches the figure; not known where units differ or a change has nothing to be measured from. */
    private static Truth reached(Target target, Quantity quantity) {
        if (target.quantity().isEmpty() || target.comparison().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Quantity figure = target.quantity().get();
        Target.Comparison comparison = target.comparison().get();
        if (comparison.isChange()) {
            return changed(target, comparison, figure, quantity);
        }
        if (!figure.unit().equals(quantity.unit())) {
            return Truth.UNKNOWN;
        }
        int sign = quantity.amount().compareTo(figure.amount());
        return switch (comparison) {
            case AT_LEAST -> Truth.of(sign >= 0);
            case AT_MOST -> Truth.of(sign <= 0);
            default -> Truth.of(sign == 0);
        };
    }

    private static Truth changed(Target target, Target.Comparison comparison, Quantity figure, Quantity quantity) {
        Quantity baseline = target.baseline().orElse(null);
        if (baseline == null || !baseline.unit().equals(quantity.unit())) {
            return Truth.UNKNOWN;
        }
        BigDecimal change = comparison == Target.Comparison.INCREASE_BY
                ? quantity.amount().subtract(baseline.amount())
                : baseline.amount().subtract(quantity.amount());
        if (figure.unit().equals(baseline.unit())) {
            return Truth.of(change.compareTo(figure.amount()) >= 0);
        }
        if (!figure.unit().equals(PERCENT) || baseline.amount().signum() == 0) {
            return Truth.UNKNOWN;
        }
        BigDecimal owed = figure.amount().multiply(baseline.amount().abs());
        return Truth.of(change.multiply(HUNDRED).compareTo(owed) >= 0);
    }

    private static boolean hasZeroBaseline(Target target) {
        return target.baseline()
                .filter(baseline -> baseline.amount().signum() == 0)
                .isPresent();
    }

    private static String unit(Target target) {
        return target.baseline().or(target::quantity).map(Quantity::unit).orElse("-");
    }

    /** How a target stands. A closed code. */
    public enum Code {
        /** The agreement only names it; it is not judged here (chỉ được nhắc đến). */
        REFERRED("referred", Words.of("chỉ được nhắc đến", "merely referred to")),
        /** Reached in time (đạt). */
        REACHED("reached", Words.of("đạt", "reached")),
        /** Reached after its last day (đạt muộn). */
        REACHED_LATE("reached-late", Words.of("đạt muộn", "reached late")),
        /** Its last day is over and it was not reached (không đạt). Short by one is not reached. */
        NOT_REACHED("not-reached", Words.of("không đạt", "not reached")),
        /** There is time; the explanation has the last measurement (đang thực hiện). */
        RUNNING("running", Words.of("đang thực hiện", "running")),
        /** Nothing was measured, so that nothing is known (chưa có số liệu). */
        NOTHING_MEASURED("nothing-measured", Words.of("chưa có số liệu", "nothing measured")),
        /** It cannot be compared: another unit, growth over nothing (không so sánh được). */
        UNDEFINED("undefined", Words.of("không so sánh được", "undefined")),
        /** The text gives no figure, or not in which direction: a person must judge (cần xem xét, kết luận). */
        FOR_JUDGEMENT("for-judgement", Words.of("cần xem xét, kết luận", "for judgement"));

        private final String code;
        private final Words label;

        Code(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code as it is written} */
        @JsonValue
        public String code() {
            return code;
        }

        /**
         * Gives the name for people.
         *
         * @param locale the language, Vietnamese or English
         * @return the name
         */
        public String label(Locale locale) {
            return label.text(locale);
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Code of(@Nullable String code) {
            return Codes.find("state of a target", values(), Code::code, code);
        }
    }
}

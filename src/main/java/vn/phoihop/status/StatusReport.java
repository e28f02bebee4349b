package vn.phoihop.status;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.Require;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;
import vn.phoihop.time.DayRange;

/**
 * How an agreement and everything in it stands on one day.
 *
 * <p>It holds the instances whose window had begun by that day, and of each duty the next one (STAND-3), in the order of the
 * duties, then of the windows, then of the bearers. A duty of which the text says neither when it arises nor by when it is
 * to be done has no instance; {@link #withoutOccasion()} lists those.
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"asOf", "agreement", "counts", "instances", "withoutOccasion", "milestones", "targets"})
public final class StatusReport {
    private final Status status;
    private final LocalDate asOf;
    private final @Nullable Instant instant;
    private final Run run;
    private final AgreementState agreement;
    private final List<Instance> instances;
    private final Map<ElementId, List<Instance>> byDuty = new HashMap<>();
    private final List<Duty> withoutOccasion;
    private final List<MilestoneState> milestones;
    private final List<TargetState> targets;

    StatusReport(Status status, LocalDate asOf, @Nullable Instant instant) {
        this.status = status;
        this.asOf = asOf;
        this.instant = instant;
        run = status.run(asOf, instant, asOf);
        Agreement of = status.agreement();
        agreement = AgreementState.of(run);
        instances = instances(run, of);
        for (Duty duty : of.duties()) {
            Course course = run.course(duty.id());
            if (course != null) {
                byDuty.put(duty.id(), Collections.unmodifiableList(course.instances()));
            }
        }
        List<Duty> without = new ArrayList<>();
        for (Duty duty : of.duties()) {
            Course course = run.course(duty.id());
            boolean isUnsaid = duty.arises().isEmpty() && duty.deadline().isEmpty();
            if (isUnsaid && (course == null || course.instances().isEmpty())) {
                without.add(duty);
            }
        }
        withoutOccasion = List.copyOf(without);
        milestones = of.milestones().stream()
                .map(milestone -> MilestoneState.of(run, milestone))
                .toList();
        targets =
                of.targets().stream().map(target -> TargetState.of(run, target)).toList();
    }

    private static List<Instance> instances(Run run, Agreement of) {
        List<Instance> all = new ArrayList<>();
        Set<ElementId> seen = new HashSet<>();
        for (Duty duty : of.duties()) {
            Course course = seen.add(duty.id()) ? run.course(duty.id()) : null;
            if (course != null) {
                all.addAll(course.instances());
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** {@return the day asked about} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return how the agreement as a whole stands} */
    @JsonProperty("agreement")
    public AgreementState agreement() {
        return agreement;
    }

    /** {@return every instance whose window had begun, and the next of each duty} */
    @JsonProperty("instances")
    public List<Instance> instances() {
        return instances;
    }

    /** {@return the duties without an instance: the text says neither when they arise nor by when they are to be done} */
    public List<Duty> withoutOccasion() {
        return withoutOccasion;
    }

    @JsonProperty("withoutOccasion")
    List<ElementId> withoutOccasionIds() {
        return withoutOccasion.stream().map(Duty::id).toList();
    }

    /** {@return how the milestones stand, in the order of the agreement} */
    @JsonProperty("milestones")
    public List<MilestoneState> milestones() {
        return milestones;
    }

    /** {@return how the targets stand, in the order of the agreement} */
    @JsonProperty("targets")
    public List<TargetState> targets() {
        return targets;
    }

    /**
     * Gives the instances of a duty.
     *
     * @param duty the id of the duty
     * @return its instances
     */
    public List<Instance> of(ElementId duty) {
        return byDuty.getOrDefault(Require.stated("duty", duty), List.of());
    }

    /**
     * Gives the instances that a body bears on the day asked about, also as a successor. A body that no longer bears them
     * gets none: after the merger of 1 July 2025 ask for {@code ubnd-dak-lak}, and not for {@code ubnd-phu-yen}.
     *
     * @param body its id as {@link Instance#borneNowBy()} gives it: that of a party of the agreement, or of a body in the
     *     register
     * @return its instances
     */
    public List<Instance> borneBy(PartyId body) {
        Require.stated("body", body);
        return where(instance -> instance.borneNowBy().stream()
                .anyMatch(one -> instance.course().run().bodies().isSame(one, body)));
    }

    /**
     * Gives who bears a duty on the day asked about, after all successions, whether it has an instance or not: of most duties
     * in texts of coordination nobody says when they arise, and somebody bears them all the same. By their ids in the
     * agreement, or in the register where the text does not name them.
     *
     * @param duty the id of the duty
     * @return the bodies, each once, all of whom the text leaves it open which; none where nobody is known to, where a role
     *     decides that differs from time to time, or
     *     where there is no such duty
     */
    public List<PartyId> borneNowBy(ElementId duty) {
        Course course = run.course(Require.stated("duty", duty));
        if (course == null) {
            return List.of();
        }
        synchronized (run) {
            return course.bearers().now();
        }
    }

    /**
     * Gives the instances that stand so.
     *
     * @param standing the standing
     * @return those instances
     */
    public List<Instance> standing(Standing standing) {
        Require.stated("standing", standing);
        return where(instance -> instance.standing() == standing);
    }

    /** {@return what is overdue} */
    public List<Instance> overdue() {
        return standing(Standing.OVERDUE);
    }

    /** {@return what was failed: overdue, done late, violated, of duties that must be met} */
    public List<Instance> breaches() {
        return where(Instance::isBreach);
    }

    /** {@return what is still owed or may be asked for: open, overdue, suspended, continuing, for judgement} */
    public List<Instance> open() {
        return where(Instance::isOpen);
    }

    /**
     * Gives what is recorded of duties and counts for nothing, since it names a duty, an instance or a matter that is not
     * there: slips of the pen, mostly, that would make a duty look undone. Look at it before anybody is called late. What was
     * done of a {@linkplain #withoutOccasion() duty without an occasion} is not among it: there is no instance that it could
     * count for.
     *
     * @return the performances, judgements and changes, in the order of the record
     */
    public List<Event> unattributed() {
        synchronized (run) {
            Set<ElementId> unsaid = new HashSet<>(withoutOccasionIds());
            List<Event> found = new ArrayList<>();
            for (Event event : run.view().events()) {
                ElementId duty = event.dutyNamed().orElse(null);
                Course course = duty == null ? null : run.course(duty);
                boolean isStray =
                        course == null ? duty != null : course.strays().contains(event);
                if (isStray && !unsaid.contains(duty) && run.isSeen(event)) {
                    found.add(event);
                }
            }
            return Collections.unmodifiableList(found);
        }
    }

    /** {@return what only a person can judge} */
    public List<Instance> forJudgement() {
        return standing(Standing.FOR_JUDGEMENT);
    }

    /** {@return what cannot be told; the explanation of each lists what would settle it} */
    public List<Instance> unknown() {
        return standing(Standing.UNKNOWN);
    }

    /**
     * Gives the instances whose window shares a day with a period.
     *
     * @param period the period
     * @return those instances
     */
    public List<Instance> in(DayRange period) {
        Require.stated("period", period);
        return where(instance -> instance.beginsOn()
                .filter(begins -> !begins.isAfter(period.last())
                        && !instance.due().orElse(LocalDate.MAX).isBefore(period.first()))
                .isPresent());
    }

    /**
     * Gives what falls due between two days and is not over, also of cycles that lie ahead of the day asked about: {@code
     * report.fallingDue(DayRange.quarter(2025, 4))}. How each stands is told for the day asked about; what is overdue by then
     * and had its last day between the two is among them.
     *
     * @param days the days, both included
     * @return the instances by their last days
     */
    public List<Instance> fallingDue(DayRange days) {
        Require.stated("days", days);
        List<Instance> among = days.last().isAfter(asOf)
                ? instances(status.run(asOf, instant, days.last()), status.agreement())
                : instances;
        List<Instance> found = new ArrayList<>();
        for (Instance instance : among) {
            LocalDate due = instance.effective();
            if (due != null && days.contains(due) && !instance.isFinal()) {
                found.add(instance);
            }
        }
        found.sort((one, other) -> one.due().orElseThrow().compareTo(other.due().orElseThrow()));
        return Collections.unmodifiableList(found);
    }

    /** {@return how many instances stand in each way, from the worst; those with none are left out} */
    @JsonProperty("counts")
    public Map<Standing, Integer> counts() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        instances.forEach(instance -> counts.merge(instance.standing(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Gives the worst standing of a duty over its instances and bearers (STAND-8).
     *
     * @param duty the id of the duty
     * @return the worst, or empty if it has no instance
     */
    public Optional<Standing> worst(ElementId duty) {
        return Standing.worst(of(duty).stream().map(Instance::standing).toList());
    }

    private List<Instance> where(Predicate<Instance> test) {
        return instances.stream().filter(test).toList();
    }

    /** {@return the day and the counts} */
    @Override
    public String toString() {
        return "StatusReport{asOf=" + asOf + ", agreement=" + agreement.code().code() + ", counts=" + counts() + "}";
    }
}

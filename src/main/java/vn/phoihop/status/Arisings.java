package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Modality;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Occurrences;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.Recurrence;

/** The instances that a duty has come to have, and its next one (STAND-3): upon what it arises, for each who bears it. */
final class Arisings {
    private final Course course;
    private final Run run;
    private final Duty duty;
    private final Span span;
    private final Obligors bearers;
    private final boolean isOneGroup;
    private final ArrayList<Instance> instances = new ArrayList<>(1);

    Arisings(Course course) {
        this.course = course;
        run = course.run();
        duty = course.duty();
        span = course.span();
        bearers = course.bearers();
        isOneGroup = bearers.groups().isOne();
    }

    /** Finds them, in the order of the text and then of the days, each with when it falls due. */
    List<Instance> find() {
        List<Arising> arisings = duty.arises();
        if (!course.circle().isEmpty()) {
            for (Group group : bearers.groups().stated()) {
                instances.add(inCircle(group));
            }
        } else if (arisings.isEmpty()) {
            boolean isByItself = duty.deadline().isPresent()
                    || (duty.modality() != Modality.MUST && duty.modality() != Modality.SHOULD);
            if (isByItself) {
                single(Course.ONCE);
            }
        } else {
            arisings.forEach(this::arise);
        }
        return instances;
    }

    /** What is done is done in a circle too, where nothing but the waiting goes round. */
    private Instance inCircle(Group group) {
        Instance instance = new Instance(course, group, null, null, Course.ONCE, null);
        if (Dependencies.occasionsOf(duty).isEmpty() && duty.arises().isEmpty()) {
            int start = course.span(instance).startNumber();
            instance.begin(start);
            course.clock().set(instance, start);
        }
        return instance;
    }

    private void arise(Arising arising) {
        if (arising instanceof Arising.Once once) {
            once(once.occasion());
        } else if (arising instanceof Arising.Each each) {
            each(each.occasion());
        } else if (arising instanceof Arising.Every every) {
            every(every.recurrence());
        } else {
            single(Course.CONTINUING);
        }
    }

    /** One that begins as soon as the duty binds. */
    private void single(String name) {
        add(null, null, name, null, span.startNumber());
    }

    private void once(Occasion occasion) {
        List<Happening> all = run.happenings().of(occasion).all();
        Happening first = all.isEmpty() ? null : all.get(0);
        add(null, first, Course.ONCE, occasion, first == null ? Day.NONE : Day.number(first.day()));
    }

    private void each(Occasion occasion) {
        Found found = run.happenings().of(occasion);
        LocalDate start = span.start();
        LocalDate end = span.end();
        boolean hasNext = false;
        for (Happening one : found.all()) {
            boolean isWithin = start != null
                    && !one.day().isBefore(start)
                    && (end == null || !one.day().isAfter(end));
            boolean isAhead = one.day().isAfter(run.asOf());
            if (isWithin && !(isAhead && hasNext && one.day().isAfter(run.horizon()))) {
                add(null, one, null, occasion, Day.number(one.day()));
                hasNext |= isAhead;
            }
        }
        boolean canComeAgain = end == null || !run.asOf().isAfter(end);
        if (!hasNext && canComeAgain) {
            add(null, null, Course.NEXT, occasion, Day.NONE);
        }
    }

    private void every(Recurrence recurrence) {
        Reckoner reckoner = run.reckoner();
        Occasion start = recurrence.start().orElse(null);
        if (start != null) {
            List<Happening> all = run.happenings().of(start).all();
            if (all.isEmpty()) {
                add(null, null, Course.NEXT, start, Day.NONE);
                return;
            }
            reckoner = reckoner.knowing(start, all.get(0).day());
        }
        Occurrences cycles = reckoner.occurrences(recurrence);
        LocalDate from = span.start();
        if (!cycles.missing().isEmpty() || from == null) {
            add(null, null, cycles.missing().isEmpty() ? Course.NEXT : Course.UNSTATED, null, Day.NONE);
            return;
        }
        LocalDate end = span.end();
        LocalDate until = run.horizon();
        until = end != null && end.isBefore(until) ? end : until;
        LocalDate next = from;
        if (!until.isBefore(from)) {
            Occurrence latest = null;
            List<Occurrence> all = cycles.in(DayRange.of(from, until));
            instances.ensureCapacity(instances.size() + all.size() + 1);
            for (Occurrence cycle : all) {
                add(cycle, null, null, null, Day.number(cycle.first()));
                latest = cycle;
            }
            next = latest == null ? from : latest.last().plusDays(1);
        }
        if (end == null || !next.isAfter(end)) {
            Optional<Occurrence> following = cycles.from(next).findFirst();
            if (following.isPresent()
                    && (end == null || !following.get().first().isAfter(end))) {
                add(
                        following.get(),
                        null,
                        null,
                        null,
                        Day.number(following.get().first()));
            }
        }
    }

    /** Adds an instance for each group of those who bear it. */
    private void add(
            @Nullable Occurrence cycle,
            @Nullable Happening arisen,
            @Nullable String name,
            @Nullable Occasion occasion,
            int begins) {
        Instance first = instance(bearers.groups().stated().get(0), cycle, arisen, name, occasion, begins);
        if (isOneGroup) {
            addIfBound(first, begins);
            return;
        }
        LocalDate due = first.effective();
        for (Group group : bearers.groups().on(due == null ? run.asOf() : due)) {
            boolean isFirst = group.equals(first.group());
            addIfBound(isFirst ? first : instance(group, cycle, arisen, name, occasion, begins), begins);
        }
    }

    /** Leaves out what was over, or due, before its bearer was bound. */
    private void addIfBound(Instance instance, int begins) {
        int start = course.span(instance).startNumber();
        if (begins >= start || (isNotOverBefore(start, instance) && !isDueBefore(start, instance))) {
            instances.add(instance);
        }
    }

    /** Whether the last day of a cycle was before it bound anybody, so that it was never owed. */
    private static boolean isDueBefore(int start, Instance instance) {
        int effective = instance.effectiveNumber();
        return instance.cycle() != null && effective != Day.NONE && effective < start;
    }

    private static boolean isNotOverBefore(int start, Instance instance) {
        if (instance.cycle() != null) {
            return Day.number(instance.cycle().last()) >= start;
        }
        Happening arisen = instance.arisen();
        return arisen == null || instance.keyText().equals(Course.ONCE) || Day.number(arisen.day()) >= start;
    }

    /** An instance that begins on a day, or as soon as it binds those who bear it. */
    private Instance instance(
            Group group,
            @Nullable Occurrence cycle,
            @Nullable Happening arisen,
            @Nullable String name,
            @Nullable Occasion occasion,
            int begins) {
        Instance instance = new Instance(course, group, cycle, arisen, name, occasion);
        int start = course.span(instance).startNumber();
        boolean isBoundLater = start == Day.NONE ? isNotBound(instance) : begins != Day.NONE && begins < start;
        instance.begin(isBoundLater ? start : begins);
        course.clock().set(instance, start);
        return instance;
    }

    /** Whether it binds nobody yet, so that nothing can be done for it; where the start is merely unknown, it may be. */
    private boolean isNotBound(Instance instance) {
        Force.Beginning beginning = course.span(instance).beginning();
        return course.isPartyByParty() || beginning == Force.Beginning.AWAITED || beginning == Force.Beginning.UNSIGNED;
    }
}

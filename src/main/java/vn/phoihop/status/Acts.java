package vn.phoihop.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Modality;
import vn.phoihop.record.Event;

/**
 * Gives each act to the instance it was for (STAND-5): the one it names, or the open or overdue one with the earliest due day
 * among those that had begun, in its own matter. An act satisfies at most one instance of a bearer.
 */
final class Acts {
    private final Course course;
    private final Run run;
    /** Instances by their matter, an empty text for those of none; in each, those of every bearer. */
    private final Map<String, List<Line>> lines = new HashMap<>();

    private final Judge judge;
    private final Lateness lateness;

    Acts(Course course, Judge judge) {
        this.course = course;
        lateness = new Lateness(course, course.run().instant());
        this.judge = judge;
        run = course.run();
    }

    void attribute() {
        if (course.performed().isEmpty() && course.judged().isEmpty()) {
            return;
        }
        Line line = null;
        for (Instance instance : course.instances()) {
            line = line(instance, line);
            line.add(instance);
        }
        lines.values().forEach(all -> all.forEach(Line::sort));
        int judged = 0;
        List<Event.Judged> verdicts = course.judged();
        for (Event.Performed act : course.performed()) {
            while (judged < verdicts.size() && run.number(verdicts.get(judged)) <= run.number(act)) {
                judge(verdicts.get(judged++));
            }
            perform(act);
        }
        while (judged < verdicts.size()) {
            judge(verdicts.get(judged++));
        }
    }

    private Line line(Instance instance, @Nullable Line before) {
        String matter = instance.matterText();
        if (matter == null && before != null && before.isOfNoMatter() && before.isOf(instance.group())) {
            return before;
        }
        List<Line> ofMatter = lines.computeIfAbsent(matter == null ? "" : matter, m -> new ArrayList<>(1));
        for (Line line : ofMatter) {
            if (line.isOf(instance.group())) {
                return line;
            }
        }
        Line line = new Line(course, instance.group(), matter, judge);
        ofMatter.add(line);
        return line;
    }

    /** Counts an act for the instances that it is for; where nobody is named who acted, only if that is one alone. */
    private void perform(Event.Performed act) {
        if (act.instance().isPresent()) {
            count(act, named(act, act.instance().get()));
            return;
        }
        List<Line> ofMatter = lines.getOrDefault(act.matter().orElse(""), List.of());
        if (ofMatter.size() == 1) {
            Instance only = ofMatter.get(0).next(act);
            if (only != null) {
                count(act, only);
            }
            return;
        }
        List<Instance> found = new ArrayList<>();
        for (Line line : ofMatter) {
            Instance next = line.next(act);
            if (next != null) {
                found.add(next);
            }
        }
        count(act, found);
    }

    /** The instances that an act names, of those bearers that it can be of. */
    private List<Instance> named(Event.Performed act, String key) {
        List<Instance> found = new ArrayList<>();
        for (Instance instance : course.byKey().getOrDefault(key, List.of())) {
            boolean isOfMatter = act.matter()
                    .map(matter -> matter.equals(instance.matterText()))
                    .orElse(true);
            if (isOfMatter && course.bearers().isBy(act, instance)) {
                found.add(instance);
            }
        }
        return found;
    }

    private void count(Event.Performed act, List<Instance> found) {
        boolean isUnnamed = act.by().isEmpty() && found.size() > 1;
        for (Instance instance : found) {
            if (isUnnamed) {
                instance.account(instance.account().copy().unclear(act, "act-of-unnamed"));
            } else {
                count(act, instance);
            }
        }
    }

    private void count(Event.Performed act, Instance instance) {
        Account account = instance.account();
        Modality modality = course.duty().modality();
        if (modality == Modality.MUST_NOT) {
            account = breaking(account.copy(), act, instance);
        } else {
            account = account.copy();
            if (modality == Modality.MAY && isRightOver(instance, act)) {
                account.note(act, "act-after-end");
            } else {
                account.add(act, instance, course);
            }
        }
        instance.account(account);
    }

    /** Whether the time for a right was over when it was used. */
    private boolean isRightOver(Instance instance, Event.Performed act) {
        return lateness.isLate(instance, act) == Truth.TRUE || judge.isClosed(instance, run.number(act));
    }

    /** What must not be done breaks the prohibition within its time only. */
    private Account breaking(Account account, Event.Performed act, Instance instance) {
        int day = run.number(act);
        int begins = instance.beginsNumber();
        if (begins == Day.NONE || day < begins) {
            return account.note(act, "act-premature");
        }
        if (judge.isClosed(instance, day)) {
            return account.note(act, "act-after-end");
        }
        return account.violated(act);
    }

    /** Holds of the latest instance that had begun; of several who each bear it, of the one whom the judgement names. */
    private void judge(Event.Judged verdict) {
        List<Instance> among = verdict.instance().isPresent()
                ? course.byKey().getOrDefault(verdict.instance().get(), List.of())
                : course.instances();
        Map<Group, Instance> latest = new LinkedHashMap<>();
        int day = run.number(verdict);
        for (Instance instance : among) {
            boolean isOfMatter = verdict.matter()
                    .map(matter -> matter.equals(instance.matterText()))
                    .orElse(true);
            int begins = instance.beginsNumber();
            boolean isBegun = begins != Day.NONE && begins <= day;
            if (isOfMatter && isBegun) {
                latest.put(instance.group(), instance);
            }
        }
        List<Instance> meant = latest.size() < 2
                ? List.copyOf(latest.values())
                : latest.values().stream().filter(one -> isNamed(verdict, one)).toList();
        for (Instance instance : meant.isEmpty() ? latest.values() : meant) {
            Account account = instance.account().copy();
            boolean isClear = !meant.isEmpty();
            instance.account(
                    isClear ? account.judged(verdict, instance, run) : account.unclear(verdict, "judged-of-unnamed"));
        }
    }

    /** Whether somebody acted in what was judged who bears the instance. */
    private boolean isNamed(Event.Judged verdict, Instance instance) {
        for (Event.Actor actor : verdict.actors()) {
            if (course.bearers().isOf(actor.who(), instance, run.day(verdict))) {
                return true;
            }
        }
        return false;
    }
}

package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of a subject: every section from top to bottom, and each of its items shown to the rules once. */
final class Check {
    private final RuleBook book;
    private final Subject subject;
    private final Report report = new Report();
    private final List<Watch> watches = new ArrayList<>();
    private final List<Findings.Run> runs = new ArrayList<>();

    Check(RuleBook book, Subject subject) {
        this.book = book;
        this.subject = subject;
    }

    Findings run() {
        List<Plan.Group> groups = book.plan().groups();
        for (int i = 0; i < groups.size(); i++) {
            watches.add(new Watch(groups.get(i)));
        }
        List<Section<?>> sections = Section.ALL;
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i));
        }
        book.plan().each((rule, group, place) -> runs.add(watches.get(group).run(rule, place)));
        return findings();
    }

    private <T> void section(Section<T> section) {
        int[] groups = book.plan().groupsIn(section);
        if (groups.length == 0) {
            return;
        }
        List<T> items = section.items(subject.agreement());
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            Pointer at = section.at(i);
            report.in(section, item, i);
            for (int group : groups) {
                watches.get(group).look(section, item, at);
            }
        }
    }

    private Findings findings() {
        List<Draft> drafts = report.drafts();
        if (drafts.size() > 1) {
            DocumentOrder.sort(drafts);
        }
        List<Finding> shown = new ArrayList<>(drafts.size());
        List<Finding> suppressed = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        for (Draft draft : drafts) {
            Finding finding = draft.finding();
            Optional<Suppression> suppression = suppression(finding);
            suppression.ifPresent(used::add);
            (suppression.isPresent() ? suppressed : shown).add(finding);
        }
        List<Suppression.Outcome> outcomes = book.suppressions().stream()
                .map(one -> new Suppression.Outcome(one, one.state(subject.day(), used.contains(one))))
                .toList();
        return new Findings(shown, runs, suppressed, outcomes);
    }

    private Optional<Suppression> suppression(Finding finding) {
        Optional<LocalDate> day = subject.day();
        return day.isEmpty()
                ? Optional.empty()
                : book.suppressions().stream()
                        .filter(one -> one.isOf(finding) && !day.get().isAfter(one.until()))
                        .findFirst();
    }

    /** The rules of one scope in this check, and how many elements they saw. */
    private final class Watch implements Viewer<Object> {
        private final Plan.Group group;
        private final List<Findings.@Nullable Bar> bars = new ArrayList<>();
        private final Context context = new Context(subject);
        private final Rule[] active;
        private final int[] numbers;
        private int seen;

        Watch(Plan.Group group) {
            this.group = group;
            List<Rule> running = new ArrayList<>();
            numbers = new int[group.rules().size()];
            for (int i = 0; i < group.rules().size(); i++) {
                Findings.Bar bar = Applicability.bar(group.rules().get(i), subject);
                bars.add(bar);
                if (bar == null) {
                    numbers[running.size()] = group.numbers()[i];
                    running.add(group.rules().get(i));
                }
            }
            active = running.toArray(Rule[]::new);
        }

        void look(Section<?> section, Object item, Pointer at) {
            Part<Object, ?> part = group.scope().part(section.number());
            if (active.length > 0 && part != null) {
                part.show(item, at, this, context);
            }
        }

        @Override
        public void see(Object element, Pointer owner, @Nullable String attribute, int item, @Nullable String part) {
            seen++;
            report.on(owner, attribute, item, part, context.within());
            for (int i = 0; i < active.length; i++) {
                report.by(active[i], numbers[i]);
                run(active[i], element);
            }
        }

        private void run(Rule rule, Object element) {
            if (book.isRethrowing()) {
                rule.run(element, subject, report);
                return;
            }
            try {
                rule.run(element, subject, report);
            } catch (RuntimeException e) {
                report.failed(e);
            }
        }

        Findings.Run run(Rule rule, int place) {
            Findings.Bar bar = bars.get(place);
            return new Findings.Run(rule.code(), bar == null ? seen : 0, Optional.ofNullable(bar));
        }
    }
}

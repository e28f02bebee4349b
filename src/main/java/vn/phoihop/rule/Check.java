package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of a subject: every section from top to bottom, and each of its items shown to the rules once. */
final class Check {
    private final RuleBook book;
    private final Subject subject;
    private final Report report;
    private final List<Watch> watches;
    private final List<Findings.Run> runs;
    private @Nullable Known known;

    Check(RuleBook book, Subject subject) {
        this.book = book;
        this.subject = subject;
        report = new Report(book.rules());
        List<Plan.Group> groups = book.plan().groups();
        watches = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            watches.add(new Watch(groups.get(i)));
        }
        runs = new ArrayList<>(book.rules().size());
    }

    Findings run() {
        List<Section<?>> sections = Section.ALL;
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i));
        }
        book.plan().each((rule, group, place) -> runs.add(watches.get(group).run(rule, place)));
        return findings();
    }

    private <T> void section(Section<T> section) {
        List<Plan.Look> looks = book.plan().looksAt(section);
        if (looks.isEmpty()) {
            return;
        }
        List<T> items = section.items(subject.agreement());
        report.in(section, items);
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            Pointer at = section.at(i);
            report.at(i);
            for (int n = 0; n < looks.size(); n++) {
                Plan.Look look = looks.get(n);
                watches.get(look.group()).look(look.part(), item, at);
            }
        }
    }

    private Known known() {
        if (known == null) {
            known = new Known(subject.agreement());
        }
        return known;
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
        private final Findings.@Nullable Bar[] bars;
        private final Rule.Check<Object>[] checks;
        private final int[] numbers;
        private final Context context = new Context(subject, Check.this::known);
        private int seen;

        @SuppressWarnings({"rawtypes", "unchecked"}) // there are no arrays of a generic type
        Watch(Plan.Group group) {
            int size = group.rules().size();
            bars = new Findings.Bar[size];
            Rule.Check<Object>[] all = new Rule.Check[size];
            int running = 0;
            numbers = new int[size];
            for (int i = 0; i < size; i++) {
                Rule rule = group.rules().get(i);
                bars[i] = Applicability.bar(rule, subject);
                if (bars[i] == null) {
                    numbers[running] = group.numbers().get(i);
                    all[running++] = rule.check();
                }
            }
            checks = Arrays.copyOf(all, running);
        }

        void look(Part<Object, ?> part, Object item, Pointer at) {
            if (checks.length > 0) {
                part.show(item, at, this, context);
            }
        }

        @Override
        public void see(Object element, Pointer owner, @Nullable String attribute, int item, @Nullable String part) {
            seen++;
            report.on(owner, attribute, item, part, context.within());
            for (int i = 0; i < checks.length; i++) {
                report.by(numbers[i]);
                try {
                    checks[i].check(element, subject, report);
                } catch (RuntimeException e) {
                    if (book.isRethrowing()) {
                        throw e;
                    }
                    report.failed(e);
                }
            }
        }

        Findings.Run run(Rule rule, int place) {
            Findings.Bar bar = bars[place];
            return new Findings.Run(rule.code(), bar == null ? seen : 0, Optional.ofNullable(bar));
        }
    }
}

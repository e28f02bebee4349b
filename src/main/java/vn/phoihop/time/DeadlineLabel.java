package vn.phoihop.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.internal.text.Phrases;

/** A deadline in words, as the text sets it. */
final class DeadlineLabel {
    private final Locale locale;
    private final List<String> said = new ArrayList<>(4);

    private DeadlineLabel(Locale locale) {
        this.locale = locale;
    }

    static String of(Deadline deadline, Locale locale) {
        DeadlineLabel label = new DeadlineLabel(locale);
        label.limits(deadline);
        label.days(deadline);
        label.several(deadline);
        label.elsewhere(deadline);
        deadline.counting().ifPresent(counting -> label.say("counting", counting.label(locale)));
        deadline.vague().ifPresent(words -> label.said.add(words.text(locale)));
        return String.join(", ", label.said);
    }

    private void say(String code, String... arguments) {
        said.add(Phrases.say(code, locale, arguments));
    }

    private void limits(Deadline deadline) {
        limit("no-sooner-than", deadline.noSoonerThan(), deadline.after());
        limit("within", deadline.within(), deadline.after());
        limit("exactly", deadline.exactly(), deadline.after());
        limit("at-least-before", deadline.atLeast(), deadline.aheadOf());
        limit("at-most-before", deadline.atMost(), deadline.aheadOf());
    }

    private void limit(String code, Optional<Limit> limit, Optional<Occasion> from) {
        if (limit.isPresent() && from.isPresent()) {
            say(code, limit.get().toString(), from.get().label(locale));
        }
    }

    private void days(Deadline deadline) {
        day("not-before", deadline.notBefore(), deadline.of());
        day("before", deadline.before(), deadline.of());
        day("no-later-than", deadline.noLaterThan(), deadline.of());
        day("on", deadline.on(), deadline.of());
        deadline.sameDayAs().ifPresent(occasion -> say("same-day-as", occasion.label(locale)));
    }

    private void day(String code, Optional<DayRef> day, Optional<Occasion> of) {
        if (day.isPresent()) {
            String said = Phrases.say(code, locale, day.get().toString());
            this.said.add(of.map(occasion -> Phrases.say("period-of", locale, said, occasion.label(locale)))
                    .orElse(said));
        }
    }

    private void several(Deadline deadline) {
        if (!deadline.earliestOf().isEmpty()) {
            say("earliest", joined(deadline.earliestOf()));
        }
        if (!deadline.latestOf().isEmpty()) {
            say("latest", joined(deadline.latestOf()));
        }
        if (!deadline.readings().isEmpty()) {
            List<String> readings = new ArrayList<>();
            deadline.readings().forEach(one -> readings.add("(" + one.label() + ") " + within(one.deadline())));
            say("readings", String.join("; ", readings));
        }
        if (deadline.otherwise().isPresent()) {
            List<String> cases = new ArrayList<>();
            deadline.cases().forEach(one -> cases.add(Phrases.say("case", locale, one.when(), within(one.then()))));
            say(
                    "otherwise",
                    String.join("; ", cases),
                    within(deadline.otherwise().get()));
        }
    }

    private String joined(List<Deadline> deadlines) {
        return String.join("; ", deadlines.stream().map(this::within).toList());
    }

    /** A deadline within another; in brackets if it holds others itself. */
    private String within(Deadline deadline) {
        String label = deadline.label(locale);
        return deadline.depth() > 1 ? "(" + label + ")" : label;
    }

    private void elsewhere(Deadline deadline) {
        deadline.external().ifPresent(words -> say("set-elsewhere", words.text(locale)));
        deadline.none().ifPresent(words -> say("no-limit", words.text(locale)));
    }
}

package vn.phoihop.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.phoihop.internal.RefusedValueException;

/** The forms of a deadline. */
enum Form {
    /** A limit after an occasion. */
    FORWARD,
    /** A limit ahead of an occasion. */
    BACKWARD,
    /** A stated day. */
    STATED,
    /** The day of an occasion. */
    SAME_DAY,
    /** The earliest of several. */
    EARLIEST,
    /** The latest of several. */
    LATEST,
    /** One of several, by a condition. */
    CASES,
    /** One of several, by how the text is read. */
    READINGS,
    /** Set elsewhere. */
    EXTERNAL,
    /** None is set. */
    NONE,
    /** A soft word alone. */
    VAGUE;

    /** The form that a deadline has. */
    static Form of(Deadline d) {
        List<Form> forms = new ArrayList<>(2);
        boolean isForward = d.within().isPresent()
                || d.exactly().isPresent()
                || d.noSoonerThan().isPresent();
        boolean isBackward = d.atLeast().isPresent() || d.atMost().isPresent();
        boolean isStated = d.before().isPresent()
                || d.noLaterThan().isPresent()
                || d.on().isPresent()
                || d.notBefore().isPresent();
        add(forms, FORWARD, isForward);
        add(forms, BACKWARD, isBackward);
        add(forms, STATED, isStated);
        add(forms, SAME_DAY, d.sameDayAs().isPresent());
        add(forms, EARLIEST, !d.earliestOf().isEmpty());
        add(forms, LATEST, !d.latestOf().isEmpty());
        add(forms, CASES, !d.cases().isEmpty());
        add(forms, READINGS, !d.readings().isEmpty());
        add(forms, EXTERNAL, d.external().isPresent());
        add(forms, NONE, d.none().isPresent());
        add(forms, VAGUE, forms.isEmpty() && d.vague().isPresent());
        if (forms.size() != 1) {
            throw refused("deadline-forms", String.valueOf(forms.size()));
        }
        Form form = forms.get(0);
        needs(isForward, d.after().isPresent(), "after", "within, exactly, noSoonerThan");
        needs(isBackward, d.aheadOf().isPresent(), "aheadOf", "atLeast, atMost");
        needs(!d.cases().isEmpty(), d.otherwise().isPresent(), "otherwise", "cases");
        beside(d.after().isPresent(), isForward, "after", "within, exactly, noSoonerThan");
        beside(d.aheadOf().isPresent(), isBackward, "aheadOf", "atLeast, atMost");
        beside(d.otherwise().isPresent(), !d.cases().isEmpty(), "otherwise", "cases");
        beside(d.of().isPresent(), isStated, "of", "before, noLaterThan, on, notBefore");
        beside(
                d.counting().isPresent(),
                isForward || isBackward || isStated,
                "counting",
                "within, exactly, noSoonerThan, atLeast, atMost, before, noLaterThan, on, notBefore");
        beside(d.ambiguity().isPresent(), form == READINGS, "ambiguity", "readings");
        beside(d.statedAs().isPresent(), form == EXTERNAL, "statedAs", "external");
        boolean isRange = d.within().isPresent() || d.noSoonerThan().isPresent();
        alone(d.exactly().isEmpty() || !isRange, "exactly, within, noSoonerThan");
        alone(count(d.before()) + count(d.noLaterThan()) + count(d.on()) < 2, "before, noLaterThan, on");
        alone(d.on().isEmpty() || d.notBefore().isEmpty(), "on, notBefore");
        alone(d.vague().isEmpty() || d.none().isEmpty(), "vague, none");
        return form;
    }

    private static void alone(boolean isSound, String attributes) {
        if (!isSound) {
            throw refused("deadline-exclusive", attributes);
        }
    }

    private static int count(Optional<DayRef> day) {
        return day.isPresent() ? 1 : 0;
    }

    private static void add(List<Form> forms, Form form, boolean has) {
        if (has) {
            forms.add(form);
        }
    }

    /** What cannot do without another. */
    private static void needs(boolean isThere, boolean hasOther, String other, String those) {
        if (isThere && !hasOther) {
            throw refused("deadline-lacks", other, those);
        }
    }

    /** What says nothing by itself. */
    private static void beside(boolean isThere, boolean hasOthers, String one, String others) {
        if (isThere && !hasOthers) {
            throw refused("deadline-beside", one, others);
        }
    }

    private static RefusedValueException refused(String code, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "deadline";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new RefusedValueException(code, all).dependingOn(Deadline.attributes());
    }
}

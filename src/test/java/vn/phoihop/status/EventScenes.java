package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.phoihop.generated.Chance;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;

/** Agreements of one duty, made up from a seed so that all that bears on its standing comes near the day asked about. */
final class EventScenes {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final Register ENDING = Register.builder()
            .addSuccession(Succession.builder()
                    .kind(Succession.Kind.ABOLITION)
                    .on(LocalDate.of(2025, 6, 2))
                    .addPredecessors("a")
                    .addInstrument(Succession.Instrument.of("1", Succession.Sureness.VERIFIED))
                    .sureness(Succession.Sureness.VERIFIED)
                    .build())
            .build();

    private final Chance chance;
    private final LocalDate asOf;
    private boolean isUponRequest;
    private boolean isConditional;

    private EventScenes(long seed) {
        chance = new Chance(seed);
        asOf = asOf(seed);
    }

    static Scene of(long seed) {
        return new EventScenes(seed).scene();
    }

    /** The day asked about; nothing is recorded of later ones. */
    static LocalDate asOf(long seed) {
        return LocalDate.of(2025, 7, 1).plusDays(new Chance(seed + 77).below(40));
    }

    private Scene scene() {
        Scene scene = Scene.of(Scene.duty("d1", fields()))
                .signing("{'day': '" + (chance.oneIn(12) ? "2025-09-01" : "2025-01-06") + "'}");
        if (chance.oneIn(2)) {
            scene.term("{'until': '" + near(60) + "'}");
        }
        if (!chance.oneIn(4)) {
            scene.complete("2021-01-01/" + (chance.oneIn(3) ? day() : "2030-12-31"));
        }
        if (isUponRequest && !chance.oneIn(6)) {
            scene.occurred("request", day());
        }
        if (isConditional && chance.oneIn(2)) {
            judged(scene, "'condition': 'f1'", day());
        }
        for (int i = chance.below(4); i > 0; i--) {
            event(scene, day());
        }
        Setting setting = Setting.vietnam().with(chance.oneIn(8) ? ENDING : Register.none());
        return scene.setting(setting);
    }

    private String fields() {
        List<String> fields = new ArrayList<>();
        String modality = chance.of("must", "must", "must", "may", "may", "must-not");
        fields.add("'modality': '" + modality + "'");
        int arises = chance.below(7);
        isUponRequest = arises == 2 || arises == 3;
        switch (arises) {
            case 0 -> fields.add("'arises': [{'continuing': {'vi': 'luôn'}}]");
            case 1 ->
                fields.add("'arises': [{'every': {'cycle': '" + chance.of("month", "quarter")
                        + "', 'alignedToCalendar': true}}]");
            case 2 -> fields.add("'arises': [{'once': {'event': 'request'}}]");
            case 3 -> fields.add("'arises': [{'each': {'event': 'request'}}]");
            default -> {}
        }
        if (arises > 1 && (!chance.oneIn(4) || (arises > 3 && modality.equals("must")))) {
            fields.add("'deadline': " + deadline());
        }
        isConditional = chance.oneIn(3);
        if (isConditional) {
            fields.add("'condition': " + condition());
        }
        if (chance.oneIn(20)) {
            fields.add("'window': {'from': {'event': 'opening'}}");
        }
        if (chance.oneIn(20)) {
            fields.add("'survives': {'months': 1}");
        }
        return String.join(", ", fields);
    }

    private String deadline() {
        if (chance.oneIn(3)) {
            return "{'vague': {'vi': 'kịp thời'}}";
        }
        return isUponRequest
                ? "{'within': {'days': " + chance.between(5, 60) + "}, 'after': {'event': 'request'}}"
                : "{'noLaterThan': '" + near(40) + "'}";
    }

    private String condition() {
        return chance.of(
                "{'fact': 'f1'}",
                "{'fact': 'f1'}",
                "{'described': {'vi': 'khi cần'}}",
                "{'any': [{'fact': 'f1'}, {'described': {'vi': 'khi cần'}}]}");
    }

    private void event(Scene scene, String on) {
        String duty = "'duty': 'd1'";
        String instance = maybe(", 'instance': '" + chance.of("once", "continuing", "2025-06", "2025-Q2", "e1") + "'");
        String of = maybe(duty);
        String to = maybe(
                (of.isEmpty() ? "" : ", ") + "'to': '" + LocalDate.parse(on).plusDays(chance.below(90)) + "'");
        switch (chance.below(10)) {
            case 0, 1 -> scene.event("performed", on, duty + instance);
            case 2 -> judged(scene, duty + instance, on);
            case 3, 4 -> scene.changed("suspend", on, of + to);
            case 5 -> scene.changed("resume", on, of);
            case 6 -> scene.changed("extend", on, duty + instance + ", 'additional': {'days': 30}");
            case 7 -> scene.changed("waive", on, duty + instance);
            default -> scene.changed(chance.of("terminate", "supersede"), on, of);
        }
    }

    private void judged(Scene scene, String what, String on) {
        scene.event("judged", on, what + ", 'verdict': '" + chance.of("established", "denied") + "'");
    }

    /** A day by the one asked about, most often of the last weeks. */
    private String day() {
        LocalDate day = asOf.minusDays(chance.below(chance.oneIn(2) ? 14 : 120));
        return (day.isBefore(FIRST) ? FIRST : day).toString();
    }

    /** A day so many days before or after the one asked about. */
    private String near(int days) {
        return asOf.plusDays(chance.between(-days, days)).toString();
    }

    private String maybe(String text) {
        return chance.oneIn(2) ? text : "";
    }
}

package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.phoihop.generated.Chance;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;
import vn.phoihop.party.Succession.Instrument;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;
import vn.phoihop.party.Succession.Sureness;

/** Small agreements and ledgers made up from a seed: of every kind of arising, time limit, condition and event. */
final class Scenes {
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    private static final int DAYS = 500;
    private static final Register REGISTER = register();

    private final Chance chance;
    private int events;
    private int duties;

    private Scenes(long seed) {
        chance = new Chance(seed);
    }

    static Scene of(long seed) {
        return new Scenes(seed).scene();
    }

    /** A day on which one may ask, most often while the agreement is young. */
    static LocalDate asOf(long seed) {
        Chance chance = new Chance(seed + 77);
        return FIRST.plusDays(chance.below(chance.oneIn(4) ? DAYS * 4 : DAYS));
    }

    private static Register register() {
        Succession.Builder merger = Succession.builder().kind(Kind.MERGER).on(LocalDate.of(2025, 7, 1));
        merger.addPredecessors("a")
                .addSuccessor(Successor.of("c"))
                .addInstrument(Instrument.of("1", Sureness.VERIFIED));
        Succession.Builder end = Succession.builder().kind(Kind.ABOLITION).on(LocalDate.of(2025, 9, 1));
        end.addPredecessors("b").addInstrument(Instrument.of("2", Sureness.VERIFIED));
        Register.Roll.Builder roll = Register.Roll.builder().of(PartyId.of("unit"));
        return Register.builder()
                .addSuccession(merger.sureness(Sureness.VERIFIED).build())
                .addSuccession(end.sureness(Sureness.INFERRED).build())
                .addRoll(roll.addMembers("u1", "u2").sureness(Sureness.VERIFIED).build())
                .build();
    }

    private Scene scene() {
        duties = chance.between(1, 5);
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= duties; i++) {
            texts.add(duty(i));
        }
        Scene scene = Scene.of(texts.toArray(String[]::new));
        scene.with("'milestones': [{'id': 'm1', 'name': {'vi': 'mốc'}" + maybe(", 'day': '" + day() + "'") + "}],"
                + " 'targets': [{'id': 'k1', 'kind': '" + chance.of("own", "own", "own", "referred")
                + "', 'measure': {'vi': 'xã'}"
                + maybe(", 'quantity': {'amount': 10, 'unit': 'commune'}")
                + chance.of("", ", 'comparison': 'at-least'", ", 'comparison': 'at-least'", ", 'comparison': 'at-most'")
                + maybe(", 'day': '" + day() + "'") + "}]");
        signing(scene);
        if (chance.oneIn(2)) {
            scene.term(term());
        }
        if (!chance.oneIn(4)) {
            scene.complete("2024-01-01/" + (chance.oneIn(2) ? "2031-12-31" : day()));
        }
        for (int i = chance.between(0, 12); i > 0; i--) {
            event(scene);
        }
        Setting setting = Setting.vietnam().with(chance.oneIn(3) ? REGISTER : Register.none());
        return scene.setting(chance.oneIn(5) ? setting.knownAt(FIRST.plusDays(chance.below(DAYS))) : setting);
    }

    private void signing(Scene scene) {
        switch (chance.below(8)) {
            case 0 -> scene.signing("{'missing': true}");
            case 1 -> scene.signing("");
            default -> scene.signing("{'day': '2024-12-02'}");
        }
    }

    private String term() {
        String renewal = maybe(", 'renewal': {"
                + chance.of("'unlessNotice': {'months': 1}", "'length': {'months': 6}", "'indefinite': true") + "}");
        String notice = maybe(", 'terminationNotice': {'days': 20}");
        return switch (chance.below(7)) {
            case 0 -> "{'years': 1" + renewal + notice + "}";
            case 1 -> "{'phases': ['2025-2025']" + renewal + "}";
            case 2 -> "{'indefinite': true" + notice + "}";
            case 3 -> "{'start': {'event': '" + chance.of("opening", "signed", "m1") + "'}, 'months': 7}";
            case 4 -> "{'partyByParty': true, 'until': '" + day() + "'}";
            default -> "{'until': '" + day() + "'" + renewal + notice + "}";
        };
    }

    private String duty(int number) {
        List<String> fields = new ArrayList<>();
        fields.add("'modality': '" + chance.of("must", "must", "must", "should", "may", "must-not") + "'");
        fields.add("'bearers': {"
                + chance.of(
                        "'each': ['a']",
                        "'each': ['a']",
                        "'each': ['a', 'b']",
                        "'jointly': ['a', 'b']",
                        "'anyOf': ['a', 'b']",
                        "'lead': ['a'], 'coordinating': ['b']",
                        "'each': ['role:finder']",
                        "'each': ['each:unit']")
                + "}");
        boolean isInCycles = chance.oneIn(3);
        if (isInCycles) {
            fields.add("'arises': [{'every': {'cycle': '" + chance.of("month", "quarter", "quarter") + "', "
                    + chance.of(
                            "'alignedToCalendar': true",
                            "'alignedToCalendar': true, 'atLeast': 2",
                            "'start': {'event': 'opening'}")
                    + "}}]");
        } else if (chance.oneIn(12)) {
            fields.add("'arises': [{'every': 'unstated'}]");
        } else if (chance.oneIn(5)) {
            fields.add("'arises': [{'continuing': {'vi': 'luôn'}}]");
        } else if (chance.oneIn(2)) {
            fields.add("'arises': [{'" + chance.of("each", "once") + "': " + occasion(number) + "}]");
        }
        if (chance.oneIn(2)) {
            fields.add("'deadline': " + deadline(number, isInCycles));
        }
        if (chance.oneIn(5)) {
            fields.add("'condition': "
                    + chance.of(
                            "{'fact': 'f1'}",
                            "{'not': {'fact': 'f1'}}",
                            "{'described': {'vi': 'khi cần'}}",
                            "{'any': [{'fact': 'f1'}, {'described': {'vi': 'khi cần'}}]}",
                            "{'all': [{'fact': 'f1'}, {'fact': 'f2'}]}"));
        }
        if (chance.oneIn(4)) {
            fields.add("'" + chance.of("awaits", "awaits", "awaitsAct") + "': ['" + other(number) + "']");
        }
        if (chance.oneIn(6)) {
            fields.add("'window': {'" + chance.of("from", "until") + "': " + occasion(number) + "}");
        }
        if (chance.oneIn(6)) {
            fields.add(
                    "'parts': {'items': [{'label': 'a', 'words': {'vi': 'một'}}, {'label': 'b', 'words': {'vi': 'hai'}}], 'required': '"
                            + chance.of("all", "any", "in-order") + "'" + maybe(", 'open': true") + "}");
        }
        if (chance.oneIn(8)) {
            fields.add("'survives': " + chance.of("'indefinitely'", "{'months': 2}"));
        }
        if (chance.oneIn(8)) {
            fields.add("'runsOnWhenSuspended': true");
        }
        return Scene.duty("d" + number, String.join(", ", fields));
    }

    /** Mostly a duty before this one, seldom any, so that circles are rare. */
    private String other(int number) {
        return "d" + (chance.oneIn(8) ? chance.between(1, duties) : Math.max(1, number - 1));
    }

    private String occasion(int number) {
        return switch (chance.below(9)) {
            case 0 -> "{'performed': '" + other(number) + "'}";
            case 1 -> "{'breached': '" + other(number) + "'" + maybe(", 'moreThan': {'days': 15}") + "}";
            case 2 -> "{'day': '" + day() + "'}";
            case 3 -> "{'event': 'm1'}";
            case 4 -> "{'firstOf': [{'event': 'request'}, {'event': 'opening'}]}";
            case 5 -> "{'lastOf': [{'event': 'request'}, {'event': 'opening'}]}";
            case 6 ->
                chance.of(
                        "{'nth': 2, 'of': {'event': 'request'}}",
                        "{'monthAfter': {'event': 'request'}}",
                        "{'limit': {'days': 9}, 'after': {'event': 'request'}}");
            default -> "{'event': 'request'}";
        };
    }

    private String deadline(int number, boolean isInCycles) {
        if (isInCycles) {
            return chance.of(
                    "{'within': {'days': 10}, 'after': {'event': 'period-end'}}",
                    "{'noLaterThan': 'last-working-day:month'}",
                    "{'atLeast': {'days': 3}, 'aheadOf': {'event': 'period-end'}}");
        }
        return switch (chance.below(9)) {
            case 0 -> "{'within': {'hours': 30}, 'after': {'event': 'request'}}";
            case 1 -> "{'vague': {'vi': 'kịp thời'}}";
            case 2 ->
                "{'readings': [{'label': 'a', 'deadline': {'noLaterThan': '2025-05-12'}}, {'label': 'b', 'deadline': {'noLaterThan': '2025-06-12'}}]}";
            case 3 -> "{'external': {'vi': 'theo Bộ'}, 'statedAs': 'by-ministry'}";
            case 4 ->
                "{'cases': [{'when': 'f1', 'then': {'noLaterThan': '2025-03-12'}}], 'otherwise': {'noLaterThan': '2025-08-12'}}";
            case 5 -> "{'within': {'workingDays': 12}, 'after': " + occasion(number) + "}";
            case 6 -> "{'on': '" + day() + "'}";
            default -> "{'noLaterThan': '" + day() + "'}";
        };
    }

    void event(Scene scene) {
        String duty = "'duty': 'd" + chance.between(1, duties) + "'";
        String by = maybe(", 'by': ['" + chance.of("a", "a", "b", "c", "u1") + "']");
        String on = chance.oneIn(4) ? day() + "T0" + chance.below(10) + ":00:00Z" : day();
        String matter = maybe(maybe(", 'matter': '" + chance.of("x1", "x2") + "'"));
        String late = on.length() == 10 && chance.oneIn(5)
                ? ", 'recorded': '" + LocalDate.parse(on).plusDays(chance.below(90)) + "'"
                : "";
        events++;
        switch (chance.below(12)) {
            case 0, 1, 2, 3 ->
                scene.event(
                        "performed",
                        on,
                        duty
                                + by
                                + matter
                                + maybe(maybe(", 'part': '" + chance.of("a", "b") + "'"))
                                + maybe(maybe(
                                        ", 'instance': '" + chance.of("once", "2025-Q1", "2025-02", "e1", "e2") + "'"))
                                + (chance.oneIn(9) ? ", 'partly': true" : "")
                                + late);
            case 4, 5 ->
                scene.event(
                        "occurred",
                        on,
                        "'name': '" + chance.of("request", "request", "opening", "m1") + "'" + matter
                                + maybe(", 'actors': [{'who': '" + chance.of("a", "b") + "', 'role': 'finder'}]")
                                + (chance.oneIn(6) ? ", 'partly': true" : "") + late);
            case 6 ->
                scene.event(
                        "judged",
                        on,
                        chance.of("'condition': 'f1'", "'condition': 'f2'", "'condition': 'm1'", duty)
                                + ", 'verdict': '" + chance.of("established", "denied") + "'" + late);
            case 7 ->
                scene.event(
                        "measured",
                        on,
                        "'target': 'k1', 'quantity': {'amount': " + chance.between(5, 15) + ", 'unit': '"
                                + chance.of("commune", "commune", "commune", "percent") + "'}" + late);
            case 8 ->
                scene.event(
                        "noticed", on, "'notice': '" + chance.of("termination", "non-renewal") + "', 'by': 'a'" + late);
            case 9 -> scene.event("signed", on, "'by': '" + chance.of("a", "b") + "'" + late);
            case 10 -> change(scene, on, duty, late);
            default ->
                scene.event(
                        "retracted",
                        on,
                        "'retracts': 'e" + (events == 1 ? 99 : chance.between(1, events - 1)) + "'" + late);
        }
    }

    private void change(Scene scene, String on, String duty, String late) {
        String of = chance.oneIn(3) ? "" : ", " + duty;
        String to = maybe(", 'to': '" + LocalDate.parse(on.substring(0, 10)).plusDays(chance.below(60)) + "'");
        switch (chance.below(7)) {
            case 0, 1 -> scene.event("changed", on, "'change': 'suspend'" + of + to + late);
            case 2 -> scene.event("changed", on, "'change': 'resume'" + of + to + late);
            case 3 ->
                scene.event(
                        "changed",
                        on,
                        "'change': 'extend', " + duty
                                + chance.of(
                                        ", 'additional': {'days': 14}",
                                        ", 'total': {'days': 40}",
                                        ", 'to': '" + day() + "'")
                                + late);
            case 4 -> scene.event("changed", on, "'change': 'waive', " + duty + late);
            case 5 -> scene.event("changed", on, "'change': '" + chance.of("terminate", "supersede") + "'" + of + late);
            default -> scene.event("changed", on, "'change': 'renew', 'to': '" + day() + "'" + late);
        }
    }

    private String day() {
        return FIRST.plusDays(chance.below(DAYS)).toString();
    }

    private String maybe(String text) {
        return chance.oneIn(2) ? text : "";
    }
}

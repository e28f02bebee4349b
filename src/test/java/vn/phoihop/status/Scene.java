package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.Register;
import vn.phoihop.record.Ledger;

/**
 * A made-up agreement between two bodies, its ledger and a setting, as JSON that reads like the documentation. Whatever is not
 * said stays ordinary: signed on 4 January 2021, no end stated, a record that claims nothing.
 */
final class Scene {
    private String term = "";
    private String signing = "\"signing\": {\"day\": \"2021-01-04\"},";
    private String more = "";
    private final List<String> duties = new ArrayList<>();
    private String coverage = "[]";
    private final List<String> events = new ArrayList<>();
    private Setting setting = Setting.vietnam().with(Register.none());

    static Scene of(String... duties) {
        Scene scene = new Scene();
        for (String duty : duties) {
            scene.duties.add(json(duty));
        }
        return scene;
    }

    /** JSON with single quotes for double ones. */
    private static String json(String text) {
        return text.replace('\'', '"');
    }

    /** A duty of the body {@code a} with these further fields. */
    static String duty(String id, String fields) {
        String bearers = fields.contains("'bearers'") ? "" : ", 'bearers': {'each': ['a']}";
        String modality = fields.contains("'modality'") ? "" : ", 'modality': 'must'";
        return "{'id': '" + id + "'" + modality + bearers + ", 'action': {'vi': 'gửi báo cáo', 'en': 'send a report'}"
                + (fields.isEmpty() ? "" : ", " + fields) + "}";
    }

    Scene term(String fields) {
        term = "\"term\": " + json(fields) + ",";
        return this;
    }

    Scene signing(String fields) {
        signing = fields.isEmpty() ? "" : "\"signing\": " + json(fields) + ",";
        return this;
    }

    /** Further fields of the agreement. */
    Scene with(String fields) {
        more = json(fields) + ",";
        return this;
    }

    /** The record is complete for all duties on these days. */
    Scene complete(String days) {
        coverage = "[{\"days\": \"" + days + "\"}]";
        return this;
    }

    Scene coverage(String json) {
        coverage = json(json);
        return this;
    }

    /** An event, its id made up from its place. */
    Scene event(String kind, String on, String fields) {
        events.add(json(
                "{'event': '" + kind + "', 'id': 'e" + (events.size() + 1) + "', '" + (on.length() > 10 ? "at" : "on")
                        + "': '" + on + "'" + (fields.isEmpty() ? "" : ", " + fields) + "}"));
        return this;
    }

    Scene performed(String duty, String on, String... fields) {
        return event("performed", on, "'duty': '" + duty + "'" + (fields.length == 0 ? "" : ", " + fields[0]));
    }

    Scene occurred(String name, String on, String... fields) {
        return event("occurred", on, "'name': '" + name + "'" + (fields.length == 0 ? "" : ", " + fields[0]));
    }

    Scene changed(String change, String on, String fields) {
        return event("changed", on, "'change': '" + change + "'" + (fields.isEmpty() ? "" : ", " + fields));
    }

    Scene setting(Setting other) {
        setting = other;
        return this;
    }

    Setting setting() {
        return setting;
    }

    Agreement agreement() {
        String text = "{\"id\": \"x\", \"instrument\": \"x\", \"kind\": \"cooperation-programme\","
                + " \"title\": {\"vi\": \"Chương trình\"}, " + signing + term + more
                + (more.contains("\"parties\"")
                        ? ""
                        : "\"parties\": [{\"id\": \"a\", \"kind\": \"body\", \"name\": {\"vi\": \"A\"}},"
                                + " {\"id\": \"b\", \"kind\": \"body\", \"name\": {\"vi\": \"B\"}}],"
                                + "\"participations\": [{\"who\": \"a\", \"roles\": [\"party\"]},"
                                + " {\"who\": \"b\", \"roles\": [\"party\"]}],")
                + "\"duties\": [" + String.join(",", duties) + "]}";
        return PhoihopJson.readAgreement(text);
    }

    Ledger ledger() {
        StringBuilder lines = new StringBuilder("{\"agreement\": \"x\", \"coverage\": " + coverage + "}\n");
        events.forEach(event -> lines.append(event).append('\n'));
        return PhoihopJson.readLedger(lines.toString());
    }

    Status status() {
        return Status.of(agreement(), ledger(), setting);
    }

    StatusReport on(String day) {
        return day.length() > 10 ? status().asOf(Instant.parse(day)) : status().asOf(LocalDate.parse(day));
    }

    /** The standings of the instances on a day, each with its key. */
    List<String> standings(String day) {
        return on(day).instances().stream().map(Instance::toString).toList();
    }

    /** The instance with a key; the first of several bearers. */
    Instance instance(String key, String day) {
        List<String> keys = new ArrayList<>();
        for (Instance instance : on(day).instances()) {
            if (instance.key().toString().equals(key)) {
                return instance;
            }
            keys.add(instance.key().toString());
        }
        throw new AssertionError("no instance " + key + " on " + day + ", but " + keys);
    }

    /** The code of the standing of the instance with a key. */
    String standing(String key, String day) {
        return instance(key, day).standing().code();
    }

    /** The code of the state of the agreement. */
    String state(String day) {
        return on(day).agreement().code().code();
    }

    /** The explanation of the instance with a key. */
    String why(String key, String day) {
        return instance(key, day).explanation().text(Locale.ENGLISH);
    }
}

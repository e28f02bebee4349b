package vn.phoihop.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.Steps;

/**
 * A value of a JSON text and where it stands. Values can be hidden, and fields added, in what {@link #write} makes of
 * it: so a reader can be asked again without what it has already complained of.
 */
final class Node {
    private static final String PERSONS = "/persons";
    private static final String RECORDED_BY = "recordedBy";

    private final String text;
    private final @Nullable Node parent;
    private final String name;
    private final int index;
    private final int nameAt;
    private final int at;
    private final JsonToken token;
    private final @Nullable String string;
    private final List<Node> members;
    private final Map<String, Node> byName;
    private Map<String, String> added = Map.of();
    private int end;
    private boolean isHidden;
    private boolean isPassedOver;

    /** A value beneath a parent: with a name if that is an object, {@code nameAt} being where the name begins. */
    Node(
            String text,
            @Nullable Node parent,
            @Nullable String name,
            int nameAt,
            int at,
            JsonToken token,
            @Nullable String string) {
        this.text = text;
        this.parent = parent;
        this.name = name == null ? "" : name;
        this.index = parent == null || name != null ? -1 : parent.members.size();
        this.nameAt = nameAt;
        this.at = at;
        this.end = at;
        this.token = token;
        this.string = string;
        this.members = token.isStructStart() ? new ArrayList<>(4) : List.of();
        this.byName = token == JsonToken.START_OBJECT ? new HashMap<>(8) : Map.of();
        if (parent != null) {
            parent.members.add(this);
            if (name != null && parent.byName.putIfAbsent(name, this) != null) {
                isHidden = true;
            }
        }
    }

    void endsAt(int offset) {
        end = offset;
    }

    @Nullable
    Node parent() {
        return parent;
    }

    String name() {
        return name;
    }

    /** Where it begins, or its name where it has one. */
    int nameAt() {
        return index < 0 && parent != null ? nameAt : at;
    }

    int at() {
        return at;
    }

    /** How many values hold it. */
    int depth() {
        return parent == null ? 0 : 1 + parent.depth();
    }

    boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return token == JsonToken.START_ARRAY;
    }

    boolean isNull() {
        return token == JsonToken.VALUE_NULL;
    }

    /** The text it is, without quotation marks, if it is one. */
    @Nullable
    String string() {
        return string;
    }

    List<Node> members() {
        return members;
    }

    boolean isHidden() {
        return isHidden;
    }

    void hide() {
        isHidden = true;
    }

    /** Hides it as something that could as well not be there, so that what holds it is not thought to lack it. */
    void passOver() {
        isHidden = true;
        isPassedOver = true;
    }

    boolean isPassedOver() {
        return isPassedOver;
    }

    /** Has a field written that the text does not have. */
    void add(String field, String json) {
        if (added.isEmpty()) {
            added = new LinkedHashMap<>();
        }
        added.put(field, json);
    }

    boolean hasAdded(String field) {
        return added.containsKey(field);
    }

    void removeAdded() {
        added = Map.of();
        members.forEach(Node::removeAdded);
    }

    /** The field of that name, hidden or not. */
    @Nullable
    Node field(String field) {
        return byName.get(field);
    }

    /** The field of that name, if it is to be seen. */
    @Nullable
    Node visible(String field) {
        Node member = byName.get(field);
        return member == null || member.isHidden ? null : member;
    }

    /** The item with that index among those to be seen. */
    @Nullable
    Node visible(int item) {
        int seen = 0;
        for (Node member : members) {
            if (!member.isHidden && seen++ == item) {
                return member;
            }
        }
        return null;
    }

    /** Its one member that is to be seen, if there is just one. */
    @Nullable
    Node onlyMember() {
        Node second = visible(1);
        return second == null ? visible(0) : null;
    }

    /** Whether something in it is hidden, or was added. */
    boolean isChanged() {
        return !added.isEmpty() || members.stream().anyMatch(m -> m.isHidden ? !m.isPassedOver : m.isChanged());
    }

    /** The JSON Pointer (RFC 6901) from the root. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + step();
    }

    /** The JSON Pointer from a value that holds it. */
    String pointerFrom(Node ancestor) {
        return this == ancestor || parent == null ? "" : parent.pointerFrom(ancestor) + step();
    }

    private String step() {
        return "/" + (index >= 0 ? String.valueOf(index) : Steps.written(name));
    }

    /** Whether it may be the name of somebody. */
    private boolean isPrivate() {
        return name.equals(RECORDED_BY) || pointer().startsWith(PERSONS);
    }

    /** The value as a message shows it, or a word for it; what may be somebody's name is not repeated. */
    String shown() {
        if (isObject()) {
            return members.isEmpty() ? "an-empty-object" : "an-object";
        }
        if (isArray()) {
            return "an-array";
        }
        if (isNull()) {
            return "null";
        }
        if (isPrivate()) {
            return string == null ? "a-number" : "a-text";
        }
        return string == null ? Require.plain(raw()) : Require.shown(string);
    }

    /** The value as a program is shown it. */
    String found() {
        if (isObject()) {
            return "{…}";
        }
        if (isArray()) {
            return "[…]";
        }
        return isPrivate() && !isNull() ? "…" : string == null ? Require.plain(raw()) : Require.shown(string);
    }

    /** The name of the field as a message shows it. */
    String shownName() {
        boolean isPrivate = pointer().startsWith(PERSONS + "/");
        return isPrivate ? "\"…\"" : Require.shown(name);
    }

    /** The value just as it is written. */
    String raw() {
        return text.substring(at, end);
    }

    /** The value without what is hidden, with what was added. */
    String write() {
        StringBuilder b = new StringBuilder();
        write(b);
        return b.toString();
    }

    private void write(StringBuilder b) {
        if (members.isEmpty() && added.isEmpty()) {
            b.append(text, at, end);
            return;
        }
        b.append(isObject() ? '{' : '[');
        boolean isFirst = true;
        for (Node member : members) {
            if (!member.isHidden) {
                b.append(isFirst ? "" : ",");
                if (isObject()) {
                    b.append(text, member.nameAt, member.at);
                }
                member.write(b);
                isFirst = false;
            }
        }
        for (Map.Entry<String, String> field : added.entrySet()) {
            b.append(isFirst ? "" : ",")
                    .append(Mappers.locating().writeValueAsString(field.getKey()))
                    .append(':')
                    .append(field.getValue());
            isFirst = false;
        }
        b.append(isObject() ? '}' : ']');
    }
}

package vn.phoihop.rule;

import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.Steps;

/** A JSON Pointer (RFC 6901) that is put into words only when somebody reads it. */
final class Pointer {
    static final Pointer ROOT = new Pointer(null, "", -1);

    /** The root, for what is not written in the agreement: whatever stands in it is at the root too. */
    static final Pointer STILL = new Pointer(null, "", -1);

    private final @Nullable Pointer parent;
    private final String name;
    private final int index;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    Pointer to(String property) {
        return to(property, -1);
    }

    Pointer to(String property, int item) {
        return this == STILL ? this : new Pointer(this, property, item);
    }

    /** Goes to an attribute, an item of it and a part of the item, as far as they are stated. */
    Pointer to(@Nullable String attribute, int item, @Nullable String part) {
        Pointer place = attribute == null ? this : to(attribute, item);
        return part == null ? place : place.to(part);
    }

    /** Goes on by a pointer in words. */
    Pointer along(String pointer) {
        Pointer end = this;
        for (String step : pointer.substring(1).split("/", -1)) {
            end = end.to(Steps.name(step));
        }
        return end;
    }

    @Override
    public String toString() {
        StringBuilder b = new StringBuilder();
        write(b);
        return b.toString();
    }

    private void write(StringBuilder b) {
        if (parent == null) {
            return;
        }
        parent.write(b);
        b.append('/').append(Steps.written(name));
        if (index >= 0) {
            b.append('/').append(index);
        }
    }
}

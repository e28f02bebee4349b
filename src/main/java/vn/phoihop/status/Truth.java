package vn.phoihop.status;

/** True, false, or not known: Kleene's strong logic (STAND-7). */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }

    /** The least of both. */
    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greatest of both. */
    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

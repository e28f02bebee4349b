package vn.phoihop.time;

import org.jspecify.annotations.Nullable;

/**
 * Who decides how to count (TIME-3): the deadline, then the agreement, then the caller, then the law.
 *
 * @param isVietnamese whether the law is Vietnam's, so that the Civil Code decides if nobody else does
 * @param agreed the counting of the agreement
 * @param own the counting of the caller
 */
record CountingOrder(
        boolean isVietnamese,
        @Nullable Counting agreed,
        @Nullable Counting own) {
    CountingOrder underLaw(boolean ofVietnam) {
        return new CountingOrder(ofVietnam, agreed, own);
    }

    CountingOrder agreement(Counting counting) {
        return new CountingOrder(isVietnamese, counting, own);
    }

    CountingOrder caller(Counting counting) {
        return new CountingOrder(isVietnamese, agreed, counting);
    }

    /** The way of counting; null if nobody says and the law is not Vietnam's. */
    @Nullable
    Counting of(@Nullable Counting ofDeadline) {
        if (ofDeadline != null) {
            return ofDeadline;
        }
        if (agreed != null) {
            return agreed;
        }
        return own != null || !isVietnamese ? own : Counting.CIVIL_CODE;
    }

    /** Who says so. */
    DueDate.CountedBy by(@Nullable Counting ofDeadline) {
        if (ofDeadline != null) {
            return DueDate.CountedBy.DEADLINE;
        }
        if (agreed != null) {
            return DueDate.CountedBy.AGREEMENT;
        }
        return own != null ? DueDate.CountedBy.CALLER : DueDate.CountedBy.LAW;
    }
}

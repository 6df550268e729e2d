package org.longtable.contract;

/** The categories for which an advisor is paid. Each category has its own rate in the year's compensation policy. */
public enum PayCategory {
    /** Time for council work, per hour. */
    TIME,
    /** Driving, per mile. */
    MILEAGE,
    /** Child care during the work, per hour. */
    CHILD_CARE,
    /** Participation in a meeting, per meeting. */
    PARTICIPATION
}

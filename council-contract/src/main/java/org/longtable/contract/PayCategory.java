package org.longtable.contract;

/** What an advisor is paid for; each category has its own rate in the year's policy. */
public enum PayCategory {
    /** Time given to council work, by the hour. */
    TIME,
    /** Driving, by the mile. */
    MILEAGE,
    /** Somebody looked after the children meanwhile, by the hour. */
    CHILD_CARE,
    /** Taking part in a meeting, by the meeting. */
    PARTICIPATION
}

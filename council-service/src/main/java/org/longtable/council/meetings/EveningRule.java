package org.longtable.council.meetings;

import java.time.Instant;
import java.time.ZoneId;

/** Defines that a meeting counts as an evening meeting when it starts at 17:00 or later. */
public final class EveningRule {

    private static final int BEGINS = 17;

    private EveningRule() {}

    /** Checks whether a start time is in the evening in a time zone. */
    public static boolean startsInEvening(Instant start, ZoneId zone) {
        return start.atZone(zone).getHour() >= BEGINS;
    }
}

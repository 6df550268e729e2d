package org.longtable.council.meetings;

import java.time.Instant;
import java.time.ZoneId;

/** When an evening begins: an advisor who works in the daytime can come from 17:00 on. */
public final class Evening {

    private static final int BEGINS = 17;

    private Evening() {}

    /** Whether something begins in the evening, on the clock of {@code zone}. */
    public static boolean at(Instant start, ZoneId zone) {
        return start.atZone(zone).getHour() >= BEGINS;
    }
}

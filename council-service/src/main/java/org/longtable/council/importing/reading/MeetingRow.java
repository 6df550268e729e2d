package org.longtable.council.importing.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A meeting of a council.
 *
 * @param council name of the council
 * @param title what the meeting is called
 * @param date the day, in {@code zone}
 * @param start when it begins, in {@code zone}
 * @param length one minute to 24 hours
 * @param mode how people come together
 * @param zone an IANA zone such as America/Chicago
 */
public record MeetingRow(
        String council, String title, LocalDate date, LocalTime start, Duration length, MeetingMode mode, ZoneId zone)
        implements SheetRow<MeetingRow> {

    @Override
    public MeetingRow inCouncil(String spelling) {
        return new MeetingRow(spelling, title, date, start, length, mode, zone);
    }

    @Override
    public Object identity() {
        return List.of(council, date, start);
    }
}

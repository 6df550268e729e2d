package org.longtable.council.importing.parsing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Holds one meeting row of a sheet.
 *
 * @param council the name of the council
 * @param title the title of the meeting
 * @param date the date in {@code zone}
 * @param start the start time in {@code zone}
 * @param length the duration, one minute to 24 hours
 * @param mode how people attend
 * @param zone an IANA zone such as America/Chicago
 */
public record MeetingSheetRow(
        String council,
        String title,
        LocalDate date,
        LocalTime start,
        Duration length,
        SheetMeetingMode mode,
        ZoneId zone)
        implements SheetRow<MeetingSheetRow> {

    @Override
    public MeetingSheetRow withCouncilName(String spelling) {
        return new MeetingSheetRow(spelling, title, date, start, length, mode, zone);
    }

    @Override
    public Object naturalKey() {
        return List.of(council, date, start);
    }
}

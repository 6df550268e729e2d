package org.longtable.council.importing.parsing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Holds one meeting row of a sheet (the projection module has another {@code MeetingRow}).
 *
 * @param council name of the council
 * @param title what the meeting is called
 * @param date the day, in {@code zone}
 * @param start when it begins, in {@code zone}
 * @param length one minute to 24 hours
 * @param mode how people come together
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

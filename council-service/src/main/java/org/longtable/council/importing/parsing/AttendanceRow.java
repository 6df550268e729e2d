package org.longtable.council.importing.parsing;

import java.time.LocalDate;
import java.util.List;

/**
 * Holds one attendance row of a sheet.
 *
 * @param council the name of the council
 * @param meetingDate the date of the meeting, which exists or is in the sheets
 * @param email the member's email address in the council's roster
 * @param attended how the member took part
 */
public record AttendanceRow(String council, LocalDate meetingDate, String email, SheetAttendance attended)
        implements SheetRow<AttendanceRow> {

    @Override
    public AttendanceRow withCouncilName(String spelling) {
        return new AttendanceRow(spelling, meetingDate, email, attended);
    }

    @Override
    public Object naturalKey() {
        return List.of(council, meetingDate, email);
    }
}

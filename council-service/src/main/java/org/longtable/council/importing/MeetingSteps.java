package org.longtable.council.importing;

import java.time.Instant;
import java.util.List;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Invited;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.contract.meetings.Presence;
import org.longtable.contract.meetings.Side;
import org.longtable.council.importing.reading.AttendanceRow;
import org.longtable.council.importing.reading.MeetingRow;
import org.longtable.council.importing.reading.Placed;
import org.longtable.council.meetings.closemeeting.CloseMeeting;
import org.longtable.council.meetings.openmeeting.OpenMeeting;
import org.longtable.council.meetings.publishmeeting.PublishMeeting;
import org.longtable.council.meetings.schedulemeeting.ScheduleMeeting;
import org.longtable.council.meetings.takeattendance.Attendee;
import org.longtable.council.meetings.takeattendance.TakeAttendance;

/** Meetings: planned before they began, and those of the past held, with who was there. */
final class MeetingSteps {

    private static final int SECONDS_BEFORE = 60;

    private final PlannedCouncil plan;
    private final CouncilSheets sheets;

    MeetingSteps(PlannedCouncil plan, CouncilSheets sheets) {
        this.plan = plan;
        this.sheets = sheets;
    }

    void plan() {
        sheets.meetings().forEach(this::meeting);
    }

    private void meeting(Placed<MeetingRow> placed) {
        MeetingRow row = placed.row();
        MeetingId meeting = plan.ids.meeting(plan.council, row);
        Instant start = row.date().atTime(row.start()).atZone(row.zone()).toInstant();
        Instant before = start.minusSeconds(SECONDS_BEFORE);
        List<AttendanceRow> rows = firstOfItsDay(row) ? attendance(row) : List.of();
        List<Invited> invited = invited(rows);
        plan.add(placed.place(), before, meeting, schedule(meeting, start, row));
        if (!invited.isEmpty()) {
            plan.add(placed.place(), before, meeting, new PublishMeeting(meeting, invited));
            if (plan.past(start.plus(row.length()))) {
                hold(placed, meeting, start, rows);
            }
        }
    }

    private void hold(Placed<MeetingRow> placed, MeetingId meeting, Instant start, List<AttendanceRow> rows) {
        plan.add(placed.place(), start, meeting, new OpenMeeting(meeting));
        if (!rows.isEmpty()) {
            List<Attendee> people = rows.stream().map(this::attendee).toList();
            plan.add(placed.place(), start, meeting, new TakeAttendance(meeting, people));
        }
        Instant end = start.plus(placed.row().length());
        plan.add(placed.place(), end, meeting, new CloseMeeting(meeting, null));
    }

    private static ScheduleMeeting schedule(MeetingId meeting, Instant start, MeetingRow row) {
        return new ScheduleMeeting(
                meeting,
                row.title(),
                start,
                row.zone().getId(),
                Math.toIntExact(row.length().toMinutes()),
                MeetingMode.valueOf(row.mode().name()),
                null,
                null,
                null,
                List.of("en"));
    }

    /** Attendance names a day only; of two meetings on one day it is taken for the first in the sheet. */
    private boolean firstOfItsDay(MeetingRow row) {
        return sheets.meetings().stream()
                .map(Placed::row)
                .filter(other -> other.date().equals(row.date()))
                .findFirst()
                .filter(row::equals)
                .isPresent();
    }

    private List<AttendanceRow> attendance(MeetingRow meeting) {
        return sheets.attendance().stream()
                .map(Placed::row)
                .filter(row -> row.meetingDate().equals(meeting.date()))
                .toList();
    }

    /** Those of whom the sheet says whether they came; everybody when it says so of nobody. */
    private List<Invited> invited(List<AttendanceRow> rows) {
        if (rows.isEmpty()) {
            return sheets.roster().stream()
                    .map(member -> invited(plan.ids.person(member.row().email())))
                    .toList();
        }
        return rows.stream().map(row -> invited(plan.ids.person(row.email()))).toList();
    }

    private Invited invited(PersonId person) {
        return new Invited(person, plan.sideOf(person).orElse(Side.FAMILY));
    }

    private Attendee attendee(AttendanceRow row) {
        PersonId person = plan.ids.person(row.email());
        return new Attendee(
                person,
                Presence.valueOf(row.attended().name()),
                plan.sideOf(person).orElse(Side.FAMILY));
    }
}

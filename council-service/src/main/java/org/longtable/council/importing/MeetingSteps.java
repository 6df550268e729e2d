package org.longtable.council.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Invited;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.contract.meetings.Presence;
import org.longtable.contract.meetings.Side;
import org.longtable.council.importing.reading.AttendanceRow;
import org.longtable.council.importing.reading.MeetingRow;
import org.longtable.council.importing.reading.Place;
import org.longtable.council.importing.reading.Placed;
import org.longtable.council.meetings.closemeeting.CloseMeeting;
import org.longtable.council.meetings.openmeeting.OpenMeeting;
import org.longtable.council.meetings.publishmeeting.PublishMeeting;
import org.longtable.council.meetings.schedulemeeting.ScheduleMeeting;
import org.longtable.council.meetings.takeattendance.Attendee;
import org.longtable.council.meetings.takeattendance.TakeAttendance;

/** Meetings: planned before they began, and those of the past held, with who was there. */
final class MeetingSteps {

    private static final Duration BEFORE = Duration.ofMinutes(1);

    private final PlannedCouncil plan;
    private final CouncilSheets sheets;

    MeetingSteps(PlannedCouncil plan, CouncilSheets sheets) {
        this.plan = plan;
        this.sheets = sheets;
    }

    void plan() {
        sheets.meetings().forEach(this::meeting);
        sheets.attendance().stream()
                .map(placed -> placed.row().meetingDate())
                .distinct()
                .filter(day -> sheets.meetings().stream()
                        .noneMatch(met -> met.row().date().equals(day)))
                .forEach(day -> plan.ids.knownMeeting(day).ifPresent(met -> gather(met, attendance(day))));
    }

    private void meeting(Placed<MeetingRow> placed) {
        MeetingRow row = placed.row();
        List<Placed<AttendanceRow>> rows = firstOfItsDay(row) ? attendance(row.date()) : List.of();
        Optional<KnownMeeting> known = plan.ids.knownMeeting(row);
        if (known.isPresent()) {
            gather(known.get(), rows);
            return;
        }
        MeetingId meeting = plan.ids.meeting(row);
        Instant start = CouncilIds.start(row);
        plan.add(placed.place(), start.minus(BEFORE), meeting, schedule(meeting, row));
        List<Invited> invited = rows.isEmpty() ? everybody() : invited(rows);
        if (!invited.isEmpty()) {
            plan.add(placed.place(), start.minus(BEFORE), meeting, new PublishMeeting(meeting, invited));
        }
        hold(meeting, start, start.plus(row.length()), rows);
    }

    /** What the sheets add to a meeting that is on the calendar already. */
    private void gather(KnownMeeting met, List<Placed<AttendanceRow>> rows) {
        List<Placed<AttendanceRow>> news = rows.stream()
                .filter(placed -> !attendee(placed)
                        .presence()
                        .equals(met.attendance().get(attendee(placed).person())))
                .toList();
        if (met.closed() || met.cancelled()) {
            note(met.id(), met.start(), news);
        } else if (!rows.isEmpty()) {
            Place place = rows.getFirst().place();
            plan.add(place, met.start().minus(BEFORE), met.id(), new PublishMeeting(met.id(), invited(rows)));
            hold(met.id(), met.start(), met.end(), rows);
        }
    }

    /** Without a word about who came, nobody knows that it was held: it stays on the calendar until somebody says. */
    private void hold(MeetingId meeting, Instant start, Instant end, List<Placed<AttendanceRow>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (!plan.past(end)) {
            note(meeting, start, rows);
            return;
        }
        Place place = rows.getFirst().place();
        plan.add(place, start, meeting, new OpenMeeting(meeting));
        List<Attendee> people = rows.stream().map(this::attendee).toList();
        plan.add(place, start, meeting, new TakeAttendance(meeting, people));
        plan.add(place, end, meeting, new CloseMeeting(meeting, null));
    }

    /** Row by row, where a rule may not allow it, so that it says so for each. */
    private void note(MeetingId meeting, Instant at, List<Placed<AttendanceRow>> rows) {
        for (Placed<AttendanceRow> row : rows) {
            plan.add(row.place(), at, meeting, new TakeAttendance(meeting, List.of(attendee(row))));
        }
    }

    private static ScheduleMeeting schedule(MeetingId meeting, MeetingRow row) {
        return new ScheduleMeeting(
                meeting,
                row.title(),
                CouncilIds.start(row),
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

    private List<Placed<AttendanceRow>> attendance(LocalDate day) {
        return sheets.attendance().stream()
                .filter(placed -> placed.row().meetingDate().equals(day))
                .toList();
    }

    private List<Invited> everybody() {
        return plan.members().entrySet().stream()
                .map(member -> new Invited(member.getKey(), member.getValue()))
                .sorted(Comparator.comparing(member -> member.person().value()))
                .toList();
    }

    private List<Invited> invited(List<Placed<AttendanceRow>> rows) {
        return rows.stream()
                .map(this::attendee)
                .map(it -> new Invited(it.person(), side(it.person())))
                .toList();
    }

    private Attendee attendee(Placed<AttendanceRow> placed) {
        PersonId person = plan.ids.person(placed.row().email());
        Presence presence = Presence.valueOf(placed.row().attended().name());
        return new Attendee(person, presence, side(person));
    }

    private Side side(PersonId person) {
        return plan.sideOf(person).orElse(Side.FAMILY);
    }
}

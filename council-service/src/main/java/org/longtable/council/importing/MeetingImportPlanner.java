package org.longtable.council.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.council.importing.parsing.AttendanceRow;
import org.longtable.council.importing.parsing.LocatedRow;
import org.longtable.council.importing.parsing.MeetingSheetRow;
import org.longtable.council.importing.parsing.RowLocation;
import org.longtable.council.meetings.AttendanceEntry;
import org.longtable.council.meetings.CloseMeeting;
import org.longtable.council.meetings.OpenMeeting;
import org.longtable.council.meetings.PublishMeeting;
import org.longtable.council.meetings.RecordAttendance;
import org.longtable.council.meetings.ScheduleMeeting;

/** Plans the commands that import meetings and their attendance. */
final class MeetingImportPlanner {

    private static final Duration BEFORE = Duration.ofMinutes(1);

    private final CouncilPlanBuilder plan;
    private final CouncilRows sheets;

    MeetingImportPlanner(CouncilPlanBuilder plan, CouncilRows sheets) {
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

    private void meeting(LocatedRow<MeetingSheetRow> placed) {
        MeetingSheetRow row = placed.row();
        List<LocatedRow<AttendanceRow>> rows = firstOfItsDay(row) ? attendance(row.date()) : List.of();
        Optional<ExistingMeeting> known = plan.ids.knownMeeting(row);
        if (known.isPresent()) {
            gather(known.get(), rows);
            return;
        }
        MeetingId meeting = plan.ids.meeting(row);
        Instant start = RowReferenceResolver.start(row);
        plan.add(placed.place(), start.minus(BEFORE), meeting, schedule(meeting, row));
        List<Invitee> invited = rows.isEmpty() ? everybody() : invited(rows);
        if (!invited.isEmpty()) {
            plan.add(placed.place(), start.minus(BEFORE), meeting, new PublishMeeting(meeting, invited));
        }
        hold(meeting, start, start.plus(row.length()), rows);
    }

    /** Adds attendance from the sheets to a meeting that exists already. */
    private void gather(ExistingMeeting met, List<LocatedRow<AttendanceRow>> rows) {
        List<LocatedRow<AttendanceRow>> news = rows.stream()
                .filter(placed -> !attendee(placed)
                        .presence()
                        .equals(met.attendance().get(attendee(placed).person())))
                .toList();
        if (met.closed() || met.cancelled()) {
            note(met.id(), met.start(), news);
        } else if (!rows.isEmpty()) {
            RowLocation place = rows.getFirst().place();
            plan.add(place, met.start().minus(BEFORE), met.id(), new PublishMeeting(met.id(), invited(rows)));
            hold(met.id(), met.start(), met.end(), rows);
        }
    }

    /** Opens and closes a past meeting. Without attendance it is not known whether the meeting took place, so it stays scheduled. */
    private void hold(MeetingId meeting, Instant start, Instant end, List<LocatedRow<AttendanceRow>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (!plan.isPast(end)) {
            note(meeting, start, rows);
            return;
        }
        RowLocation place = rows.getFirst().place();
        plan.add(place, start, meeting, new OpenMeeting(meeting));
        List<AttendanceEntry> people = rows.stream().map(this::attendee).toList();
        plan.add(place, start, meeting, new RecordAttendance(meeting, people));
        plan.add(place, end, meeting, new CloseMeeting(meeting, null));
    }

    /** Sends one command for each row, so that each row that a rule rejects is reported. */
    private void note(MeetingId meeting, Instant at, List<LocatedRow<AttendanceRow>> rows) {
        for (LocatedRow<AttendanceRow> row : rows) {
            plan.add(row.place(), at, meeting, new RecordAttendance(meeting, List.of(attendee(row))));
        }
    }

    private static ScheduleMeeting schedule(MeetingId meeting, MeetingSheetRow row) {
        return new ScheduleMeeting(
                meeting,
                row.title(),
                RowReferenceResolver.start(row),
                row.zone().getId(),
                Math.toIntExact(row.length().toMinutes()),
                MeetingMode.valueOf(row.mode().name()),
                null,
                null,
                null,
                List.of("en"));
    }

    /** Attendance rows state only a day; if a day has two meetings, attendance belongs to the first one in the sheet. */
    private boolean firstOfItsDay(MeetingSheetRow row) {
        return sheets.meetings().stream()
                .map(LocatedRow::row)
                .filter(other -> other.date().equals(row.date()))
                .findFirst()
                .filter(row::equals)
                .isPresent();
    }

    private List<LocatedRow<AttendanceRow>> attendance(LocalDate day) {
        return sheets.attendance().stream()
                .filter(placed -> placed.row().meetingDate().equals(day))
                .toList();
    }

    private List<Invitee> everybody() {
        return plan.defaultInvitees().entrySet().stream()
                .map(member -> new Invitee(member.getKey(), member.getValue()))
                .sorted(Comparator.comparing(member -> member.person().value()))
                .toList();
    }

    private List<Invitee> invited(List<LocatedRow<AttendanceRow>> rows) {
        return rows.stream()
                .map(this::attendee)
                .map(it -> new Invitee(it.person(), side(it.person())))
                .toList();
    }

    private AttendanceEntry attendee(LocatedRow<AttendanceRow> placed) {
        PersonId person = plan.ids.person(placed.row().email());
        AttendanceStatus presence =
                AttendanceStatus.valueOf(placed.row().attended().name());
        return new AttendanceEntry(person, presence, side(person));
    }

    private AttendeeGroup side(PersonId person) {
        return plan.sideOf(person).orElse(AttendeeGroup.FAMILY);
    }
}

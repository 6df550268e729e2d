package org.longtable.projection.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;

/**
 * Stores who was expected at a council's meetings and who attended.
 *
 * @param expected groups of expected people by meeting and person, until the meeting is closed or canceled
 * @param notes latest attendance records by meeting and person, for three years
 */
public record CouncilAttendance(Map<String, AttendeeGroup> expected, Map<String, AttendanceRecord> notes) {

    /**
     * Records whether a person attended a meeting.
     *
     * @param when time of the record, or of the closing of a meeting without a record
     */
    public record AttendanceRecord(Instant when, AttendeeGroup side, boolean present) {}

    static CouncilAttendance none() {
        return new CouncilAttendance(Map.of(), Map.of());
    }

    CouncilAttendance invited(String meeting, List<Invitee> people) {
        Map<String, AttendeeGroup> more = expected;
        for (Invitee invited : people) {
            more = MapsById.with(more, key(meeting, invited.person().value()), invited.side());
        }
        return new CouncilAttendance(more, notes);
    }

    CouncilAttendance taken(AttendanceTaken event, Instant when) {
        AttendanceRecord note = new AttendanceRecord(when, event.side(), event.presence() != AttendanceStatus.ABSENT);
        String key = key(event.meeting().value(), event.person().value());
        Map<String, AttendanceRecord> kept =
                MapsById.filterValues(notes, it -> it.when().isAfter(MapsById.retentionCutoff(when)));
        return new CouncilAttendance(MapsById.without(expected, key), MapsById.with(kept, key, note));
    }

    /** Marks invited people without an attendance record as absent. */
    CouncilAttendance withMeetingClosed(String meeting, Instant when) {
        Map<String, AttendanceRecord> more = notes;
        for (Map.Entry<String, AttendeeGroup> missing : of(meeting)) {
            more = notes.containsKey(missing.getKey())
                    ? more
                    : MapsById.with(more, missing.getKey(), new AttendanceRecord(when, missing.getValue(), false));
        }
        return new CouncilAttendance(withoutExpected(meeting), more);
    }

    CouncilAttendance cancelled(String meeting) {
        return new CouncilAttendance(withoutExpected(meeting), notes);
    }

    private Map<String, AttendeeGroup> withoutExpected(String meeting) {
        Map<String, AttendeeGroup> others = expected;
        for (Map.Entry<String, AttendeeGroup> entry : of(meeting)) {
            others = MapsById.without(others, entry.getKey());
        }
        return others;
    }

    private List<Map.Entry<String, AttendeeGroup>> of(String meeting) {
        return expected.entrySet().stream()
                .filter(it -> it.getKey().startsWith(key(meeting, "")))
                .toList();
    }

    private static String key(String meeting, String person) {
        return meeting + "/" + person;
    }
}

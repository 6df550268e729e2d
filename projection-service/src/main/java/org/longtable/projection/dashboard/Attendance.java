package org.longtable.projection.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.longtable.contract.meetings.Invited;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.Presence;
import org.longtable.contract.meetings.Side;

/**
 * Who was expected at a council's meetings and came.
 *
 * @param expected by meeting and person, for whom they sit; until the meeting is closed or cancelled
 * @param notes by meeting and person, what was noted last; for three years
 */
public record Attendance(Map<String, Side> expected, Map<String, Note> notes) {

    /**
     * Whether somebody came.
     *
     * @param when it was noted, or the meeting was closed without a note
     */
    public record Note(Instant when, Side side, boolean present) {}

    static Attendance none() {
        return new Attendance(Map.of(), Map.of());
    }

    Attendance invited(String meeting, List<Invited> people) {
        Map<String, Side> more = expected;
        for (Invited invited : people) {
            more = ById.with(more, key(meeting, invited.person().value()), invited.side());
        }
        return new Attendance(more, notes);
    }

    Attendance taken(AttendanceTaken event, Instant when) {
        Note note = new Note(when, event.side(), event.presence() != Presence.ABSENT);
        String key = key(event.meeting().value(), event.person().value());
        Map<String, Note> kept = ById.only(notes, it -> it.when().isAfter(ById.horizon(when)));
        return new Attendance(ById.without(expected, key), ById.with(kept, key, note));
    }

    /** Whoever was invited and not noted was not there. */
    Attendance closed(String meeting, Instant when) {
        Map<String, Note> more = notes;
        for (Map.Entry<String, Side> missing : of(meeting)) {
            more = notes.containsKey(missing.getKey())
                    ? more
                    : ById.with(more, missing.getKey(), new Note(when, missing.getValue(), false));
        }
        return new Attendance(forgotten(meeting), more);
    }

    Attendance cancelled(String meeting) {
        return new Attendance(forgotten(meeting), notes);
    }

    private Map<String, Side> forgotten(String meeting) {
        Map<String, Side> others = expected;
        for (Map.Entry<String, Side> entry : of(meeting)) {
            others = ById.without(others, entry.getKey());
        }
        return others;
    }

    private List<Map.Entry<String, Side>> of(String meeting) {
        return expected.entrySet().stream()
                .filter(it -> it.getKey().startsWith(key(meeting, "")))
                .toList();
    }

    private static String key(String meeting, String person) {
        return meeting + "/" + person;
    }
}

package org.longtable.council.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Records the attendance of one or more people at a meeting.
 *
 * @param people the attendance entries, in order; a later entry for the same person replaces an earlier one
 */
public record RecordAttendance(MeetingId meeting, List<AttendanceEntry> people) implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        Map<PersonId, AttendanceTaken> known =
                new HashMap<>(meeting.requireInSession().proceedings().attendance());
        List<MeetingEvent> events = new ArrayList<>();
        for (AttendanceEntry attendee : people()) {
            AttendanceTaken taken = new AttendanceTaken(
                    meeting(), attendee.person(), attendee.presence(), side(attendee, meeting.invitations()));
            if (!taken.equals(known.put(attendee.person(), taken))) {
                events.add(taken);
            }
        }
        return events;
    }

    private static AttendeeGroup side(AttendanceEntry attendee, InvitationState invitations) {
        AttendeeGroup side = attendee.side() == null ? invitations.sides().get(attendee.person()) : attendee.side();
        if (side == null) {
            throw MeetingViolations.NOT_INVITED.exception();
        }
        return side;
    }
}

package org.longtable.council.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class TakeAttendanceHandler {

    private final AggregateStore streams;

    TakeAttendanceHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RecordAttendance command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(RecordAttendance command, Meeting meeting) {
        Map<PersonId, AttendanceTaken> known =
                new HashMap<>(meeting.requireInSession().proceedings().attendance());
        List<MeetingEvent> events = new ArrayList<>();
        for (AttendanceEntry attendee : command.people()) {
            AttendanceTaken taken = new AttendanceTaken(
                    command.meeting(), attendee.person(), attendee.presence(), side(attendee, meeting.invitations()));
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

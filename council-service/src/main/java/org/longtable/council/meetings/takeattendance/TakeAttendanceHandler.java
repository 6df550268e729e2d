package org.longtable.council.meetings.takeattendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.Side;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Invitations;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.NotInvited;
import org.springframework.stereotype.Component;

@Component
class TakeAttendanceHandler {

    private final Streams streams;

    TakeAttendanceHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(TakeAttendance command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(TakeAttendance command, Meeting meeting) {
        Map<PersonId, AttendanceTaken> known =
                new HashMap<>(meeting.inSession().proceedings().attendance());
        List<MeetingEvent> events = new ArrayList<>();
        for (Attendee attendee : command.people()) {
            AttendanceTaken taken = new AttendanceTaken(
                    command.meeting(), attendee.person(), attendee.presence(), side(attendee, meeting.invitations()));
            if (!taken.equals(known.put(attendee.person(), taken))) {
                events.add(taken);
            }
        }
        return events;
    }

    private static Side side(Attendee attendee, Invitations invitations) {
        Side side = attendee.side() == null ? invitations.sides().get(attendee.person()) : attendee.side();
        if (side == null) {
            throw new NotInvited();
        }
        return side;
    }
}

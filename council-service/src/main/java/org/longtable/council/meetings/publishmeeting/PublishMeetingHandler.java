package org.longtable.council.meetings.publishmeeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Invited;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.Phase;
import org.springframework.stereotype.Component;

@Component
class PublishMeetingHandler {

    private final Streams streams;

    PublishMeetingHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(PublishMeeting command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(PublishMeeting command, Meeting meeting) {
        boolean first = meeting.unfinished().phase() == Phase.PLANNED;
        if (command.invited().isEmpty()) {
            throw new NobodyInvited();
        }
        Map<PersonId, Invited> fresh = new LinkedHashMap<>();
        for (Invited person : command.invited()) {
            if (!meeting.invitations().sides().containsKey(person.person())) {
                fresh.putIfAbsent(person.person(), person);
            }
        }
        List<Invited> people = List.copyOf(fresh.values());
        if (people.isEmpty()) {
            return List.of();
        }
        return List.of(
                first
                        ? new MeetingPublished(command.meeting(), people)
                        : new MorePeopleInvited(command.meeting(), people));
    }
}

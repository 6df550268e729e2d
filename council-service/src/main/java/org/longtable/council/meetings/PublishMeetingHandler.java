package org.longtable.council.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class PublishMeetingHandler {

    private final AggregateStore streams;

    PublishMeetingHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(PublishMeeting command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(PublishMeeting command, Meeting meeting) {
        boolean first = meeting.requireNotFinished().phase() == MeetingStatus.PLANNED;
        if (command.invited().isEmpty()) {
            throw PublishMeeting.INVITEES_MISSING.exception();
        }
        Map<PersonId, Invitee> fresh = new LinkedHashMap<>();
        for (Invitee person : command.invited()) {
            if (!meeting.invitations().sides().containsKey(person.person())) {
                fresh.putIfAbsent(person.person(), person);
            }
        }
        List<Invitee> people = List.copyOf(fresh.values());
        if (people.isEmpty()) {
            return List.of();
        }
        return List.of(
                first
                        ? new MeetingPublished(command.meeting(), people)
                        : new MorePeopleInvited(command.meeting(), people));
    }
}

package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.meetings.InvitationState.Accommodation;
import org.longtable.council.meetings.InvitationState.AccommodationKey;
import org.springframework.stereotype.Component;

@Component
class ProvideAccommodationHandler {

    private final AggregateStore streams;

    ProvideAccommodationHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ProvideAccommodation command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(ProvideAccommodation command, Meeting meeting) {
        meeting.requireScheduled();
        if (meeting.phase() == MeetingStatus.CANCELLED) {
            throw MeetingViolations.MEETING_IS_CANCELLED.exception();
        }
        Accommodation asked = meeting.invitations().needs().get(new AccommodationKey(command.person(), command.need()));
        if (asked == null) {
            throw ProvideAccommodation.ACCOMMODATION_NOT_REQUESTED.exception();
        }
        return command.how().equals(asked.how())
                ? List.of()
                : List.of(
                        new AccommodationProvided(command.meeting(), command.person(), command.need(), command.how()));
    }
}

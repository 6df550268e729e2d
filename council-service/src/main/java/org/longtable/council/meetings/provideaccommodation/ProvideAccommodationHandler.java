package org.longtable.council.meetings.provideaccommodation;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Invitations.Asked;
import org.longtable.council.meetings.Invitations.Provision;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.MeetingIsCancelled;
import org.longtable.council.meetings.Phase;
import org.springframework.stereotype.Component;

@Component
class ProvideAccommodationHandler {

    private final Streams streams;

    ProvideAccommodationHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ProvideAccommodation command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(ProvideAccommodation command, Meeting meeting) {
        meeting.orRefuse();
        if (meeting.phase() == Phase.CANCELLED) {
            throw new MeetingIsCancelled();
        }
        Provision asked = meeting.invitations().needs().get(new Asked(command.person(), command.need()));
        if (asked == null) {
            throw new NothingRequested();
        }
        return command.how().equals(asked.how())
                ? List.of()
                : List.of(
                        new AccommodationProvided(command.meeting(), command.person(), command.need(), command.how()));
    }
}

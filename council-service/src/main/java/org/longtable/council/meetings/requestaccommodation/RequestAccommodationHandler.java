package org.longtable.council.meetings.requestaccommodation;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.Need;
import org.longtable.council.access.OnlyForYourself;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.InterpreterNeedsLanguage;
import org.longtable.council.meetings.Invitations;
import org.longtable.council.meetings.Invitations.Asked;
import org.longtable.council.meetings.Invitations.Provision;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.springframework.stereotype.Component;

@Component
class RequestAccommodationHandler {

    private final Streams streams;

    RequestAccommodationHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RequestAccommodation command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting, Act.from(metaData)));
    }

    static List<MeetingEvent> decide(RequestAccommodation command, Meeting meeting, Act act) {
        Invitations invitations = meeting.announced().invitations();
        OnlyForYourself.refuseUnless(act, command.person());
        invitations.mustHave(command.person());
        boolean interpreter = command.need() == Need.INTERPRETER;
        if (interpreter && command.language() == null) {
            throw new InterpreterNeedsLanguage();
        }
        String language = interpreter ? command.language() : null;
        Provision before = invitations.needs().get(new Asked(command.person(), command.need()));
        if (before != null
                && Objects.equals(before.language(), language)
                && Objects.equals(before.detail(), command.detail())) {
            return List.of();
        }
        return List.of(new AccommodationRequested(
                command.meeting(), command.person(), command.need(), language, command.detail()));
    }
}

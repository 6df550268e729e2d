package org.longtable.council.meetings;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.meetings.InvitationState.Accommodation;
import org.longtable.council.meetings.InvitationState.AccommodationKey;
import org.springframework.stereotype.Component;

@Component
class RequestAccommodationHandler {

    private final AggregateStore streams;

    RequestAccommodationHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RequestAccommodation command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(RequestAccommodation command, Meeting meeting, EventMetadata act) {
        InvitationState invitations = meeting.requireAnnounced().invitations();
        CannotActForSomeoneElse.requireSelfOrCouncilStaff(act, command.person());
        invitations.requireInvited(command.person());
        boolean interpreter = command.need() == AccommodationKind.INTERPRETER;
        if (interpreter && command.language() == null) {
            throw MeetingViolations.INTERPRETER_LANGUAGE_MISSING.exception();
        }
        String language = interpreter ? command.language() : null;
        Accommodation before = invitations.needs().get(new AccommodationKey(command.person(), command.need()));
        if (before != null
                && Objects.equals(before.language(), language)
                && Objects.equals(before.detail(), command.detail())) {
            return List.of();
        }
        return List.of(new AccommodationRequested(
                command.meeting(), command.person(), command.need(), language, command.detail()));
    }
}

package org.longtable.council.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.AccommodationWithdrawn;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.meetings.InvitationState.Accommodation;
import org.longtable.council.meetings.InvitationState.AccommodationKey;
import org.springframework.stereotype.Component;

@Component
class AnswerInvitationHandler {

    private final AggregateStore streams;

    AnswerInvitationHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AnswerInvitation command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(AnswerInvitation command, Meeting meeting, EventMetadata act) {
        InvitationState invitations = meeting.requireAnnounced().invitations();
        CannotActForSomeoneElse.requireSelfOrCouncilStaff(act, command.person());
        invitations.requireInvited(command.person());
        boolean interpreter = command.needs().contains(AccommodationKind.INTERPRETER);
        if (interpreter && command.interpreterLanguage() == null) {
            throw MeetingViolations.INTERPRETER_LANGUAGE_MISSING.exception();
        }
        String language = interpreter ? command.interpreterLanguage() : null;
        InvitationAnswered answered = new InvitationAnswered(
                command.meeting(),
                command.person(),
                command.answer(),
                sorted(command.needs()),
                language,
                command.note());
        if (answered.equals(invitations.answers().get(command.person()))) {
            return List.of();
        }
        List<MeetingEvent> events = new ArrayList<>(List.of(answered));
        for (AccommodationKind need : AccommodationKind.values()) {
            needed(answered, need, invitations).ifPresent(events::add);
        }
        return events;
    }

    /** Who does not come needs nothing; what was provided already is kept, for somebody arranged it. */
    private static Optional<MeetingEvent> needed(
            InvitationAnswered answer, AccommodationKind need, InvitationState invitations) {
        boolean wanted =
                answer.answer() != InvitationAnswer.NO && answer.needs().contains(need);
        String language = need == AccommodationKind.INTERPRETER ? answer.interpreterLanguage() : null;
        Accommodation before = invitations.needs().get(new AccommodationKey(answer.person(), need));
        boolean otherLanguage = before != null && !Objects.equals(before.language(), language);
        if (wanted && (before == null || otherLanguage)) {
            return Optional.of(new AccommodationRequested(answer.meeting(), answer.person(), need, language, null));
        }
        if (!wanted && before != null && before.how() == null) {
            return Optional.of(new AccommodationWithdrawn(answer.meeting(), answer.person(), need));
        }
        return Optional.empty();
    }

    private static List<AccommodationKind> sorted(Set<AccommodationKind> needs) {
        return needs.stream().sorted().toList();
    }
}

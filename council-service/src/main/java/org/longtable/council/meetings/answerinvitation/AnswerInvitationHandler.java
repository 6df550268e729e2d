package org.longtable.council.meetings.answerinvitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.meetings.Answer;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.AccommodationWithdrawn;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
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
class AnswerInvitationHandler {

    private final Streams streams;

    AnswerInvitationHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AnswerInvitation command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting, Act.from(metaData)));
    }

    static List<MeetingEvent> decide(AnswerInvitation command, Meeting meeting, Act act) {
        Invitations invitations = meeting.announced().invitations();
        OnlyForYourself.refuseUnless(act, command.person());
        invitations.mustHave(command.person());
        boolean interpreter = command.needs().contains(Need.INTERPRETER);
        if (interpreter && command.interpreterLanguage() == null) {
            throw new InterpreterNeedsLanguage();
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
        for (Need need : Need.values()) {
            needed(answered, need, invitations).ifPresent(events::add);
        }
        return events;
    }

    /** Who does not come needs nothing; what was provided already is kept, for somebody arranged it. */
    private static Optional<MeetingEvent> needed(InvitationAnswered answer, Need need, Invitations invitations) {
        boolean wanted = answer.answer() != Answer.NO && answer.needs().contains(need);
        String language = need == Need.INTERPRETER ? answer.interpreterLanguage() : null;
        Provision before = invitations.needs().get(new Asked(answer.person(), need));
        boolean otherLanguage = before != null && !Objects.equals(before.language(), language);
        if (wanted && (before == null || otherLanguage)) {
            return Optional.of(new AccommodationRequested(answer.meeting(), answer.person(), need, language, null));
        }
        if (!wanted && before != null && before.how() == null) {
            return Optional.of(new AccommodationWithdrawn(answer.meeting(), answer.person(), need));
        }
        return Optional.empty();
    }

    private static List<Need> sorted(Set<Need> needs) {
        return needs.stream().sorted().toList();
    }
}

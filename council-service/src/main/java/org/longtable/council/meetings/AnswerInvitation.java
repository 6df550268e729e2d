package org.longtable.council.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.AccommodationWithdrawn;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.meetings.InvitationState.Accommodation;
import org.longtable.council.meetings.InvitationState.AccommodationKey;

/**
 * Records whether an invited person will attend and what the person needs.
 *
 * @param person the invited person; the acting person, unless a coordinator answers for someone else
 * @param answer whether the person will attend
 * @param needs everything that the person needs to take part; replaces earlier answers
 * @param interpreterLanguage the BCP 47 tag of the interpreter's language, or null when no interpreter is needed
 * @param note a note in the person's own words, or null
 */
public record AnswerInvitation(
        MeetingId meeting,
        PersonId person,
        InvitationAnswer answer,
        Set<AccommodationKind> needs,
        @Nullable String interpreterLanguage,
        @Nullable Personal note)
        implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        InvitationState invitations = meeting.requireAnnounced().invitations();
        CannotActForSomeoneElse.requireSelfOrCouncilStaff(act, person());
        invitations.requireInvited(person());
        boolean interpreter = needs().contains(AccommodationKind.INTERPRETER);
        if (interpreter && interpreterLanguage() == null) {
            throw MeetingViolations.INTERPRETER_LANGUAGE_MISSING.exception();
        }
        String language = interpreter ? interpreterLanguage() : null;
        InvitationAnswered answered =
                new InvitationAnswered(meeting(), person(), answer(), sorted(needs()), language, note());
        if (answered.equals(invitations.answers().get(person()))) {
            return List.of();
        }
        List<MeetingEvent> events = new ArrayList<>(List.of(answered));
        for (AccommodationKind need : AccommodationKind.values()) {
            needed(answered, need, invitations).ifPresent(events::add);
        }
        return events;
    }

    /** Withdraws the open requests of a person who will not attend, but keeps what was already arranged. */
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

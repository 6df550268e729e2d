package org.longtable.council.meetings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.meetings.InvitationState.Accommodation;
import org.longtable.council.meetings.InvitationState.AccommodationKey;

/**
 * Records what a person needs in order to take part in a meeting.
 *
 * @param person the person with the need; the acting person, unless a coordinator requests it for someone else
 * @param language the BCP 47 tag of the interpreter's language, or null
 * @param detail a description in the person's own words, or null
 */
public record RequestAccommodation(
        MeetingId meeting,
        PersonId person,
        AccommodationKind need,
        @Nullable String language,
        @Nullable Personal detail)
        implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        InvitationState invitations = meeting.requireAnnounced().invitations();
        CannotActForSomeoneElse.requireSelfOrCouncilStaff(act, person());
        invitations.requireInvited(person());
        boolean interpreter = need() == AccommodationKind.INTERPRETER;
        if (interpreter && language() == null) {
            throw MeetingViolations.INTERPRETER_LANGUAGE_MISSING.exception();
        }
        String language = interpreter ? language() : null;
        Accommodation before = invitations.needs().get(new AccommodationKey(person(), need()));
        if (before != null
                && Objects.equals(before.language(), language)
                && Objects.equals(before.detail(), detail())) {
            return List.of();
        }
        return List.of(new AccommodationRequested(meeting(), person(), need(), language, detail()));
    }
}

package org.longtable.council.meetings;

import java.util.List;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.meetings.InvitationState.Accommodation;
import org.longtable.council.meetings.InvitationState.AccommodationKey;

/**
 * Records what was arranged for a person's accommodation request.
 *
 * @param how the arrangement
 */
public record ProvideAccommodation(MeetingId meeting, PersonId person, AccommodationKind need, Personal how)
        implements MeetingCommand {
    /** Rejects arranging an accommodation that the person did not request. */
    static final Violation ACCOMMODATION_NOT_REQUESTED = Violation.conflict("nothing-requested");

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        meeting.requireScheduled();
        if (meeting.phase() == MeetingStatus.CANCELLED) {
            throw MeetingViolations.MEETING_IS_CANCELLED.exception();
        }
        Accommodation asked = meeting.invitations().needs().get(new AccommodationKey(person(), need()));
        if (asked == null) {
            throw ACCOMMODATION_NOT_REQUESTED.exception();
        }
        return how().equals(asked.how())
                ? List.of()
                : List.of(new AccommodationProvided(meeting(), person(), need(), how()));
    }
}

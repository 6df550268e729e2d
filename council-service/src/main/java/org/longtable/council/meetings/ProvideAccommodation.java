package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;

/**
 * This command records what was arranged for a person's accommodation request.
 *
 * @param how what was arranged
 */
public record ProvideAccommodation(MeetingId meeting, PersonId person, AccommodationKind need, Personal how) {
    /** Rejects arranging an accommodation that the person did not request. */
    static final Violation ACCOMMODATION_NOT_REQUESTED = Violation.conflict("nothing-requested");
}

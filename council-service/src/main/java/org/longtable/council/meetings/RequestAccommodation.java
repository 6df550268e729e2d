package org.longtable.council.meetings;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;

/**
 * This command records what a person needs in order to take part in a meeting.
 *
 * @param person who needs it; the acting person, unless a coordinator asks for them
 * @param language BCP 47 tag for an interpreter, else null
 * @param detail in their own words, or null
 */
public record RequestAccommodation(
        MeetingId meeting,
        PersonId person,
        AccommodationKind need,
        @Nullable String language,
        @Nullable Personal detail) {}

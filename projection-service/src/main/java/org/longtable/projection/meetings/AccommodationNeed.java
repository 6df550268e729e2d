package org.longtable.projection.meetings;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;

/**
 * Describes an accommodation that an attendee needs and how it was provided.
 *
 * @param language BCP 47 tag of an interpreter's language, else null
 * @param detail details in the attendee's own words, or null
 * @param how what was arranged, or null before that
 */
record AccommodationNeed(
        AccommodationKind need,
        @Nullable String language,
        @Nullable Personal detail,
        @Nullable Personal how) {}

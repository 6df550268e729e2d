package org.longtable.projection.meetings;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;

/**
 * Describes an accommodation that an attendee needs and how it was provided.
 *
 * @param language BCP 47 tag of an interpreter's language, else null
 * @param detail in the guest's own words, or null
 * @param how what was arranged, or null as long as nothing was
 */
record AccommodationNeed(
        AccommodationKind need,
        @Nullable String language,
        @Nullable Personal detail,
        @Nullable Personal how) {}

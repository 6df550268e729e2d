package org.longtable.projection.meetings;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.Need;

/**
 * What a guest needs, and what was arranged.
 *
 * @param language BCP 47 tag of an interpreter's language, else null
 * @param detail in the guest's own words, or null
 * @param how what was arranged, or null as long as nothing was
 */
record GuestNeed(
        Need need,
        @Nullable String language,
        @Nullable Personal detail,
        @Nullable Personal how) {}

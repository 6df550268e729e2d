package org.longtable.council.meetings.provideaccommodation;

import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.Need;

/**
 * Say what was arranged for somebody.
 *
 * @param how what was arranged
 */
public record ProvideAccommodation(MeetingId meeting, PersonId person, Need need, Personal how) {}

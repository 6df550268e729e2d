package org.longtable.council.meetings.takeattendance;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Presence;
import org.longtable.contract.meetings.Side;

/**
 * Whether and how somebody takes part.
 *
 * @param person who
 * @param presence whether and how
 * @param side for whom they sit at the table, or null when the invitation says it
 */
public record Attendee(
        PersonId person, Presence presence, @Nullable Side side) {}

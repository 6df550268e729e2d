package org.longtable.contract.meetings;

import org.longtable.contract.PersonId;

/**
 * Somebody who is expected at a meeting.
 *
 * @param person who
 * @param side for whom they sit at the table
 */
public record Invited(PersonId person, Side side) {}

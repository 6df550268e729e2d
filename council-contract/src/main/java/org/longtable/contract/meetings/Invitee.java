package org.longtable.contract.meetings;

import org.longtable.contract.PersonId;

/**
 * The record holds a person who is invited to a meeting and the group that the person represents.
 *
 * @param person who
 * @param side for whom they sit at the table
 */
public record Invitee(PersonId person, AttendeeGroup side) {}

package org.longtable.contract.meetings;

import org.longtable.contract.PersonId;

/**
 * A person who is invited to a meeting, and the group that the person represents.
 *
 * @param person invited person
 * @param side group that the person represents
 */
public record Invitee(PersonId person, AttendeeGroup side) {}

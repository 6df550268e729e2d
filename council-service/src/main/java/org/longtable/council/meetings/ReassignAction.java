package org.longtable.council.meetings;

import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;

/**
 * Hand an action item to somebody else.
 *
 * @param owner who does it from now on
 */
public record ReassignAction(MeetingId meeting, ActionId action, PersonId owner) {}

package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;

/**
 * This command assigns an action item to a person with a due date.
 *
 * @param text what is to be done
 * @param owner who does it
 * @param due the last day on which it is in time; not before today in the meeting's zone
 */
public record AssignAction(MeetingId meeting, ActionId action, String text, PersonId owner, LocalDate due) {
    /** Rejects an action item whose identifier is already used with different content. */
    static final Violation ACTION_ALREADY_ASSIGNED = Violation.conflict("action-already-assigned");
}

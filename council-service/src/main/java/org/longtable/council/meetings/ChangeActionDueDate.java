package org.longtable.council.meetings;

import java.time.LocalDate;
import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;

/**
 * This command changes the due date of an action item.
 *
 * @param due the last day on which it is in time; not before today in the meeting's zone
 * @param reason why, in words that name nobody
 */
public record ChangeActionDueDate(MeetingId meeting, ActionId action, LocalDate due, String reason) {}

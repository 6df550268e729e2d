package org.longtable.council.meetings.moveactiondue;

import java.time.LocalDate;
import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;

/**
 * Move the day on which an action item is due.
 *
 * @param due the last day on which it is in time; not before today in the meeting's zone
 * @param reason why, in words that name nobody
 */
public record MoveActionDue(MeetingId meeting, ActionId action, LocalDate due, String reason) {}

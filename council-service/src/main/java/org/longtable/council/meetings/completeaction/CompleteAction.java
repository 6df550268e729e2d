package org.longtable.council.meetings.completeaction;

import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;

/** Say that what somebody took on is done. */
public record CompleteAction(MeetingId meeting, ActionId action) {}

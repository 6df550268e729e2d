package org.longtable.council.meetings;

import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;

/** This command marks an action item as completed. */
public record CompleteAction(MeetingId meeting, ActionId action) {}

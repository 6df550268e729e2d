package org.longtable.council.meetings;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.ActionId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.meetings.MeetingProceedings.ActionItem;

/**
 * Changes the due date of an action item.
 *
 * @param due the due date; not before today in the meeting's time zone
 * @param reason the reason, without names of people
 */
public record ChangeActionDueDate(MeetingId meeting, ActionId action, LocalDate due, String reason)
        implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        MeetingScheduled plan = meeting.requireScheduled();
        ActionItem action = meeting.proceedings().requireOpenAction(action());
        if (action.due().equals(due())) {
            return List.of();
        }
        ActionDueDateInPast.requireTodayOrLater(due(), plan.zone(), act);
        Words reason = Words.of(act, reason());
        return List.of(new ActionDueMoved(meeting(), action(), action.due(), due(), reason));
    }
}

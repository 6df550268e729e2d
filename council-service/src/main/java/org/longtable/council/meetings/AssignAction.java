package org.longtable.council.meetings;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.ActionId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.meetings.MeetingProceedings.ActionItem;

/**
 * Assigns an action item to a person with a due date.
 *
 * @param text the text of the action item
 * @param owner the owner of the action item
 * @param due the due date; not before today in the meeting's time zone
 */
public record AssignAction(MeetingId meeting, ActionId action, String text, PersonId owner, LocalDate due)
        implements MeetingCommand {
    /** Rejects an action item whose identifier is already used with different content. */
    static final Violation ACTION_ALREADY_ASSIGNED = Violation.conflict("action-already-assigned");

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        Words text = Words.of(act, text());
        ActionAssigned assigned = new ActionAssigned(meeting(), action(), text, owner(), due());
        ActionItem before = meeting.requireInSession().proceedings().actions().get(action());
        if (before != null && before.assigned().equals(assigned)) {
            return List.of();
        }
        if (before != null) {
            throw ACTION_ALREADY_ASSIGNED.exception();
        }
        ActionDueDateInPast.requireTodayOrLater(
                due(), meeting.requireScheduled().zone(), act);
        return List.of(assigned);
    }
}

package org.longtable.council.meetings;

import java.util.List;
import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.meetings.MeetingProceedings.ActionItem;

/**
 * Assigns an action item to another person.
 *
 * @param owner the new owner of the action item
 */
public record ReassignAction(MeetingId meeting, ActionId action, PersonId owner) implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        meeting.requireScheduled();
        ActionItem action = meeting.proceedings().requireOpenAction(action());
        return action.owner().equals(owner())
                ? List.of()
                : List.of(new ActionReassigned(meeting(), action(), action.owner(), owner()));
    }
}

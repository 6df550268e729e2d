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
 * Hand an action item to somebody else.
 *
 * @param owner who does it from now on
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

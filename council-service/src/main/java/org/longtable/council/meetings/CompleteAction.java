package org.longtable.council.meetings;

import java.util.List;
import org.longtable.contract.ActionId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.meetings.MeetingProceedings.ActionItem;

/** Marks an action item as completed. */
public record CompleteAction(MeetingId meeting, ActionId action) implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        meeting.requireScheduled();
        ActionItem action = meeting.proceedings().requireAction(action());
        CannotActForSomeoneElse.requireSelfOrCouncilStaff(act, action.owner());
        return action.done() ? List.of() : List.of(new ActionCompleted(meeting(), action()));
    }
}

package org.longtable.council.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.DecisionRecorded;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Records a decision of the meeting.
 *
 * @param text the decision
 * @param item the agenda item of the decision, or null
 */
public record RecordDecision(
        MeetingId meeting,
        DecisionId decision,
        String text,
        @Nullable AgendaItemId item) implements MeetingCommand {
    /** Rejects a decision whose identifier is already used with different content. */
    static final Violation DECISION_ALREADY_RECORDED = Violation.conflict("decision-already-recorded");

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        DecisionRecorded recorded = new DecisionRecorded(meeting(), decision(), Words.of(act, text()), item());
        DecisionRecorded before =
                meeting.requireInSession().proceedings().decisions().get(decision());
        if (recorded.equals(before)) {
            return List.of();
        }
        if (before != null) {
            throw DECISION_ALREADY_RECORDED.exception();
        }
        if (item() != null) {
            meeting.agenda().requireItem(item());
        }
        return List.of(recorded);
    }
}

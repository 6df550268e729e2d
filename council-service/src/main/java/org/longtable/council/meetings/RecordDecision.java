package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.MeetingId;

/**
 * Record what the meeting decided.
 *
 * @param text what was decided
 * @param item under which agenda item, or null
 */
public record RecordDecision(
        MeetingId meeting,
        DecisionId decision,
        String text,
        @Nullable AgendaItemId item) {
    /** Rejects a decision whose identifier is already used with different content. */
    static final Violation DECISION_ALREADY_RECORDED = Violation.conflict("decision-already-recorded");
}

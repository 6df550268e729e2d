package org.longtable.council.meetings;

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
        @Nullable AgendaItemId item) {}

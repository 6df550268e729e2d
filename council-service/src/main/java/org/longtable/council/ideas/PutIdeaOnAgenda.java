package org.longtable.council.ideas;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;

/** This command puts an idea on a meeting's agenda. */
public record PutIdeaOnAgenda(IdeaId idea, MeetingId meeting) {
    /** Rejects putting an idea on the agenda of a finished meeting. */
    static final Violation MEETING_IS_OVER = Violation.conflict("meeting-over");
}

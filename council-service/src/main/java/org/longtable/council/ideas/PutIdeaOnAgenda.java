package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/** Puts an idea on a meeting's agenda. */
public record PutIdeaOnAgenda(IdeaId idea, MeetingId meeting) implements IdeaCommand {
    /** Rejects putting an idea on the agenda of a finished meeting. */
    static final Violation MEETING_IS_OVER = Violation.conflict("meeting-over");

    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        MeetingSnapshot meeting = MeetingSnapshot.read(meeting(), context.streams());
        idea.requireInCouncil(context.metadata());
        if (idea.agendas().contains(meeting())) {
            return List.of();
        }
        idea.requireActive();
        if (meeting.over()) {
            throw MEETING_IS_OVER.exception();
        }
        return List.of(new IdeaPutOnAgenda(idea(), meeting(), meeting.title(), meeting.start(), meeting.zone()));
    }
}

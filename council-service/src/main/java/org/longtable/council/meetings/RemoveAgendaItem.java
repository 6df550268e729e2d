package org.longtable.council.meetings;

import java.util.List;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/** Removes an item from the agenda. */
public record RemoveAgendaItem(MeetingId meeting, AgendaItemId item) implements MeetingCommand {
    /** Rejects removing the standing item for family ideas. */
    static final Violation STANDING_ITEM_NOT_REMOVABLE = Violation.conflict("standing-item-stays");

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        Agenda agenda = meeting.requireNotFinished().agenda();
        if (item().equals(AgendaItemId.FAMILY_IDEAS)) {
            throw STANDING_ITEM_NOT_REMOVABLE.exception();
        }
        if (agenda.removed().containsKey(item())) {
            return List.of();
        }
        agenda.requireItem(item());
        return List.of(new AgendaItemRemoved(meeting(), item()));
    }
}

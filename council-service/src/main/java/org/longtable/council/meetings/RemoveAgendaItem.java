package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.MeetingId;

/** Take an item off the agenda. */
public record RemoveAgendaItem(MeetingId meeting, AgendaItemId item) {
    /** Rejects removing the standing item for family ideas. */
    static final Violation STANDING_ITEM_NOT_REMOVABLE = Violation.conflict("standing-item-stays");
}

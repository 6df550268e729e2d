package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AgendaItemKind;

/**
 * Put an item on the agenda.
 *
 * @param item names it within the meeting
 * @param title in one line
 * @param minutes how long it may take, 1 to 1440
 * @param presenter who leads it, or null
 * @param kind what it is for; not the standing item
 * @param idea which idea is talked over, or null when none
 */
public record AddAgendaItem(
        MeetingId meeting,
        AgendaItemId item,
        String title,
        int minutes,
        @Nullable PersonId presenter,
        AgendaItemKind kind,
        @Nullable IdeaId idea) {
    /** Rejects a second standing item for family ideas. */
    static final Violation STANDING_ITEM_ALREADY_ON_AGENDA = Violation.conflict("standing-item-once");

    /** Rejects an idea item without an idea, and any other item with one. */
    static final Violation IDEA_REQUIRED_FOR_IDEA_ITEM = Violation.invalid("idea-item-names-idea");

    /** Rejects an agenda item whose identifier is already used with different content. */
    static final Violation AGENDA_ITEM_ALREADY_ADDED = Violation.conflict("agenda-item-already-added");
}

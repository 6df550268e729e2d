package org.longtable.council.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Adds an item to the agenda.
 *
 * @param item the identifier of the item within the meeting
 * @param title the title, in one line
 * @param minutes the planned duration in minutes, 1 to 1440
 * @param presenter the person who presents the item, or null
 * @param kind the kind of item; not the standing item
 * @param idea the idea to discuss, or null
 */
public record AddAgendaItem(
        MeetingId meeting,
        AgendaItemId item,
        String title,
        int minutes,
        @Nullable PersonId presenter,
        AgendaItemKind kind,
        @Nullable IdeaId idea)
        implements MeetingCommand {
    /** Rejects a second standing item for family ideas. */
    static final Violation STANDING_ITEM_ALREADY_ON_AGENDA = Violation.conflict("standing-item-once");

    /** Rejects an idea item without an idea, and any other item with one. */
    static final Violation IDEA_REQUIRED_FOR_IDEA_ITEM = Violation.invalid("idea-item-names-idea");

    /** Rejects an agenda item whose identifier is already used with different content. */
    static final Violation AGENDA_ITEM_ALREADY_ADDED = Violation.conflict("agenda-item-already-added");

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        Agenda agenda = meeting.requireNotFinished().agenda();
        AgendaItemAdded added = new AgendaItemAdded(
                meeting(),
                item(),
                title() == null ? null : Words.of(act, title()),
                minutes(),
                presenter(),
                kind(),
                idea());
        if (kind() == AgendaItemKind.FAMILY_IDEAS) {
            throw STANDING_ITEM_ALREADY_ON_AGENDA.exception();
        }
        if ((kind() == AgendaItemKind.IDEA) != (idea() != null)) {
            throw IDEA_REQUIRED_FOR_IDEA_ITEM.exception();
        }
        DurationOutOfRange.requireInRange(minutes());
        AgendaItemAdded before = agenda.items().get(item());
        if (before != null && !before.equals(added)) {
            throw AGENDA_ITEM_ALREADY_ADDED.exception();
        }
        return before == null ? List.of(added) : List.of();
    }
}

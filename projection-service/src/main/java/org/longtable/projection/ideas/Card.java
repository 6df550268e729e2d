package org.longtable.projection.ideas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.contract.ideas.Station;
import org.longtable.projection.viewing.Recorded;

/**
 * One idea on a council's board.
 *
 * @param id which idea
 * @param title in one line
 * @param area the unit, clinic or service that it concerns, or null
 * @param author who proposed it, or null when anonymous
 * @param voice in which role it was proposed
 * @param standing where it stands, and its answer clock
 * @param read whether somebody of the council has read it
 * @param owner who sees that it is carried out, or null
 * @param due by when, or null
 * @param testing whether a test of change runs
 * @param change what is different because of it, or null
 * @param since since when, or null
 */
public record Card(
        IdeaId id,
        Personal title,
        @Nullable Words area,
        @Nullable PersonId author,
        Role voice,
        Standing standing,
        boolean read,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        boolean testing,
        @Nullable Personal change,
        @Nullable LocalDate since) {

    static Card of(IdeaSubmitted e, Recorded at) {
        Standing standing = Standing.submitted(at.effective());
        return new Card(
                e.idea(),
                e.title(),
                e.area(),
                e.author(),
                at.act().role(),
                standing,
                false,
                null,
                null,
                false,
                null,
                null);
    }

    Card after(IdeaEvent event, Recorded at) {
        Standing next = standing.after(event, at.effective());
        boolean readBy = read || event instanceof IdeaAcknowledged || next.station() != Station.HEARD;
        Card moved = new Card(id, title, area, author, voice, next, readBy, owner, due, testing, change, since);
        return moved.with(event);
    }

    /** Whether a family proposed it, as far as anybody may know. */
    boolean fromFamilies() {
        return voice != Role.STAFF_PARTNER && voice != Role.CHAMPION;
    }

    private Card with(IdeaEvent event) {
        if (event instanceof IdeaAccepted e) {
            return with(e.owner(), e.due(), testing, change, since);
        }
        if (event instanceof IdeaHandedOver e) {
            return with(e.owner(), e.due(), testing, change, since);
        }
        if (event instanceof TestOfChangeStarted || event instanceof TestOfChangeStudied) {
            return with(owner, due, event instanceof TestOfChangeStarted, change, since);
        }
        if (event instanceof ChangeRecorded e) {
            return with(owner, due, testing, e.change(), e.since());
        }
        return event instanceof IdeaReopened ? with(null, null, testing, null, null) : this;
    }

    private Card with(
            @Nullable PersonId by,
            @Nullable LocalDate until,
            boolean trying,
            @Nullable Personal changed,
            @Nullable LocalDate from) {
        return new Card(id, title, area, author, voice, standing, read, by, until, trying, changed, from);
    }
}

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
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.projection.projectionframework.EventEnvelope;

/**
 * Summarizes one idea on a council's board.
 *
 * @param id the idea
 * @param title title in one line
 * @param area unit, clinic, or service that it concerns, or null
 * @param author person who proposed it, or null for an anonymous idea
 * @param voice role in which it was proposed
 * @param standing status and response times
 * @param read whether a member of the council has read it
 * @param owner person responsible for carrying it out, or null
 * @param due due date, or null
 * @param testing whether a test of change is running
 * @param change what is different because of it, or null
 * @param since date of the change, or null
 */
public record IdeaCard(
        IdeaId id,
        Personal title,
        @Nullable Words area,
        @Nullable PersonId author,
        Role voice,
        IdeaProgress standing,
        boolean read,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        boolean testing,
        @Nullable Personal change,
        @Nullable LocalDate since) {

    static IdeaCard of(IdeaSubmitted e, EventEnvelope at) {
        IdeaProgress standing = IdeaProgress.submitted(at.effective());
        return new IdeaCard(
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

    IdeaCard after(IdeaEvent event, EventEnvelope at) {
        IdeaProgress next = standing.after(event, at.effective());
        boolean readBy = read || event instanceof IdeaAcknowledged || next.station() != IdeaStatus.HEARD;
        IdeaCard moved = new IdeaCard(id, title, area, author, voice, next, readBy, owner, due, testing, change, since);
        return moved.with(event);
    }

    /** Returns true when a family member submitted the idea, as far as the record shows. */
    boolean fromFamilies() {
        return voice != Role.STAFF_PARTNER && voice != Role.CHAMPION;
    }

    private IdeaCard with(IdeaEvent event) {
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

    private IdeaCard with(
            @Nullable PersonId by,
            @Nullable LocalDate until,
            boolean trying,
            @Nullable Personal changed,
            @Nullable LocalDate from) {
        return new IdeaCard(id, title, area, author, voice, standing, read, by, until, trying, changed, from);
    }
}

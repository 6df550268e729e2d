package org.longtable.projection.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.projection.projectionframework.EventEnvelope;

/**
 * Describes an action item that a meeting assigned to a person.
 *
 * @param council council of the meeting
 * @param owner person to whom it is assigned now
 * @param due last day on which it is on time
 * @param doneAt time of completion, or null
 */
record ActionItem(
        String council,
        MeetingId meeting,
        ActionId action,
        Words text,
        PersonId owner,
        LocalDate due,
        @Nullable Instant doneAt) {

    static ActionItem of(ActionAssigned e, EventEnvelope at) {
        return new ActionItem(at.council(), e.meeting(), e.action(), e.text(), e.owner(), e.due(), null);
    }

    /** Throws because the first event of an action item must be its assignment. */
    static ActionItem missing() {
        throw new IllegalStateException("nobody took this on");
    }

    ActionItem withOwner(PersonId next) {
        return new ActionItem(council, meeting, action, text, next, due, doneAt);
    }

    ActionItem due(LocalDate next) {
        return new ActionItem(council, meeting, action, text, owner, next, doneAt);
    }

    ActionItem done(Instant when) {
        return new ActionItem(council, meeting, action, text, owner, due, when);
    }
}

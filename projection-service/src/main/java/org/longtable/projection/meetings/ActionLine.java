package org.longtable.projection.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ActionId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.projection.viewing.Recorded;

/**
 * Something that somebody took on at a meeting.
 *
 * @param council whose meeting it was
 * @param owner who does it now
 * @param due the last day on which it is in time
 * @param doneAt when it was done, or null
 */
record ActionLine(
        String council,
        MeetingId meeting,
        ActionId action,
        Words text,
        PersonId owner,
        LocalDate due,
        @Nullable Instant doneAt) {

    static ActionLine of(ActionAssigned e, Recorded at) {
        return new ActionLine(at.council(), e.meeting(), e.action(), e.text(), e.owner(), e.due(), null);
    }

    /** Before anything is known: an action's first event is that somebody took it on. */
    static ActionLine unassigned() {
        throw new IllegalStateException("nobody took this on");
    }

    ActionLine ownedBy(PersonId next) {
        return new ActionLine(council, meeting, action, text, next, due, doneAt);
    }

    ActionLine due(LocalDate next) {
        return new ActionLine(council, meeting, action, text, owner, next, doneAt);
    }

    ActionLine done(Instant when) {
        return new ActionLine(council, meeting, action, text, owner, due, when);
    }
}

package org.longtable.projection.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.projection.viewing.EventKind;
import org.longtable.projection.viewing.Recorded;

/**
 * One event's place in the index, with what filters ask for. It holds no word that a person said and no name.
 *
 * @param council null when the event concerns the whole organization
 * @param effective when it took effect in the world
 * @param recorded when it was recorded
 */
public record Entry(
        long position,
        @Nullable String council,
        String capability,
        String kind,
        PersonId actor,
        Role role,
        Instant effective,
        Instant recorded) {

    static Entry of(DomainEvent event, Recorded at) {
        EventKind kind = EventKind.of(event.getClass());
        return new Entry(
                at.position().value(),
                at.act().council() == null ? null : at.council(),
                kind.capability(),
                kind.kind(),
                at.act().actor(),
                at.act().role(),
                at.effective(),
                at.at());
    }
}

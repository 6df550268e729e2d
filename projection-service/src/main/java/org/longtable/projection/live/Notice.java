package org.longtable.projection.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Confided;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.OrganizationId;
import org.longtable.projection.viewing.EventKind;

/**
 * Says that something happened, and nothing of what it was: whoever may see it asks for it.
 *
 * @param position where it stands in the ledger
 * @param organization the tenant
 * @param council the council, or null when it concerns the whole organization
 * @param capability for example {@code ideas}
 * @param kind the event's name in {@code kebab-case}, for example {@code idea-submitted}
 * @param id the stream that it belongs to; null when it would tell whose pay, needs or the like changed
 */
record Notice(
        long position,
        OrganizationId organization,
        @Nullable CouncilId council,
        String capability,
        String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id) {

    static Notice of(long position, Act act, DomainEvent event) {
        EventKind kind = EventKind.of(event.getClass());
        return new Notice(
                position,
                act.organization(),
                act.council(),
                kind.capability(),
                kind.kind(),
                Confided.in(event) ? null : event.stream().value());
    }
}

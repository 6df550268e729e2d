package org.longtable.projection.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.SensitivityPolicy;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.projection.projectionframework.EventKind;

/**
 * Announces that an event occurred without its content; a client that may read the data queries it.
 *
 * @param position where it stands in the ledger
 * @param organization the tenant
 * @param council the council, or null when it concerns the whole organization
 * @param capability for example {@code ideas}
 * @param kind the event's name in {@code kebab-case}, for example {@code idea-submitted}
 * @param id the stream that it belongs to; null when it would tell whose pay, needs or the like changed
 */
record LiveNotice(
        long position,
        OrganizationId organization,
        @Nullable CouncilId council,
        String capability,
        String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id) {

    static LiveNotice of(long position, EventMetadata act, DomainEvent event) {
        EventKind kind = EventKind.of(event.getClass());
        return new LiveNotice(
                position,
                act.organization(),
                act.council(),
                kind.capability(),
                kind.kind(),
                SensitivityPolicy.isSensitive(event) ? null : event.stream().value());
    }
}

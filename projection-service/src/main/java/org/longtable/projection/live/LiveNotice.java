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
 * Announces that an event occurred, without its content. A client that may read the data queries it.
 *
 * @param position position in the ledger
 * @param organization the tenant
 * @param council council, or null for the whole organization
 * @param capability for example {@code ideas}
 * @param kind event name in {@code kebab-case}, for example {@code idea-submitted}
 * @param id stream of the event; null when it would reveal whose sensitive data changed
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

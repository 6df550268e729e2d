package org.longtable.projection.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.RoleScope;
import org.longtable.admission.SensitivityPolicy;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.EventKind;

/**
 * Indexes one event by the fields that filters use. It contains no name and no personal text.
 *
 * @param council council of the event, or null
 * @param about person whom an event without a council is about; null when there is no such person or the event has a council
 * @param effective time at which the event took effect
 * @param recorded time at which the event was recorded
 */
public record AuditIndexEntry(
        long position,
        @Nullable String council,
        @Nullable PersonId about,
        String capability,
        String kind,
        PersonId actor,
        Role role,
        Instant effective,
        Instant recorded) {

    /** The capability whose events every person of the organization may read, such as its name and its rates. */
    private static final String OF_EVERYBODY = "organization";

    static AuditIndexEntry of(DomainEvent event, EventEnvelope at) {
        EventKind kind = EventKind.of(event.getClass());
        return new AuditIndexEntry(
                at.position().value(),
                at.act().council() == null ? null : at.council(),
                at.act().council() == null ? SensitivityPolicy.about(event).orElse(null) : null,
                kind.capability(),
                kind.kind(),
                at.act().actor(),
                at.act().role(),
                at.effective(),
                at.at());
    }

    /** Returns whether a reader's role covers the event. An event without a council depends on the person whom it is about. */
    boolean isCovered(RoleScope reach, PersonId reader) {
        if (council != null) {
            return reach.covers(new CouncilId(council));
        }
        return about == null
                ? reach.coversOrganization() || capability.equals(OF_EVERYBODY)
                : about.equals(reader) || reach.covers(about);
    }
}

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

/** Indexes one event by the fields that filters use and contains no personal text. */
/**
 * One event's place in the index, with what filters ask for. It holds no word that a person said and no name.
 *
 * @param council null when the event belongs to no council
 * @param about the person whom an event without a council is about; null when it is about nobody, or belongs to a council
 * @param effective when it took effect in the world
 * @param recorded when it was recorded
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

    /** What happens to the organization itself, such as its name and its rates, everybody in it may know. */
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

    /** Whether a reader's role covers it: an event without a council follows the person whom it is about. */
    boolean isCovered(RoleScope reach, PersonId reader) {
        if (council != null) {
            return reach.covers(new CouncilId(council));
        }
        return about == null
                ? reach.coversOrganization() || capability.equals(OF_EVERYBODY)
                : about.equals(reader) || reach.covers(about);
    }
}

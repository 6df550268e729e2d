package org.longtable.projection.audit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.longtable.admission.RoleScope;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.ExportedEvent;

/**
 * Which events of an exported ledger one reader may read: those of their organization which their role covers. It decides as the audit trail does,
 * by the event as it is stored, so that nothing is opened for it.
 *
 * @param organization of the reader; empty when they have none
 * @param reader who asks, who may always read what is about themselves and belongs to no council
 */
record ReadableEvents(String organization, PersonId reader, RoleScope reach) implements Predicate<ExportedEvent> {

    private static final String OF_EVERYBODY = "organization.";
    private static final String OF_PEOPLE = "access.";
    private static final String OF_PAY = "compensation.";

    @Override
    public boolean test(ExportedEvent event) {
        Map<String, String> metadata = event.metadata();
        if (!organization.equals(metadata.get(EventMetadata.ORGANIZATION))) {
            return false;
        }
        String council = metadata.get(EventMetadata.COUNCIL);
        if (council != null) {
            return reach.covers(new CouncilId(council));
        }
        return reach.coversOrganization()
                || event.type().startsWith(OF_EVERYBODY)
                || about(event)
                        .filter(person -> person.equals(reader) || reach.covers(person))
                        .isPresent();
    }

    /** What happens to a person stands in their own history, and what happens to their pay in that of their account. */
    private static Optional<PersonId> about(ExportedEvent event) {
        String aggregate = event.aggregate();
        if (aggregate != null && event.type().startsWith(OF_PEOPLE)) {
            return Optional.of(new PersonId(aggregate));
        }
        return aggregate != null && event.type().startsWith(OF_PAY)
                ? new PayAccountId(aggregate).person()
                : Optional.empty();
    }
}

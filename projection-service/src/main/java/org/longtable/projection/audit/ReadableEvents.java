package org.longtable.projection.audit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.longtable.admission.RoleScope;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.export.ExportedEvent;

/**
 * Selects the events of an exported ledger that one reader may read: those of their organization that their role
 * covers. Like the audit trail, it decides by the stored event, so that no text is decrypted for it.
 *
 * @param organization organization of the reader; empty when there is none
 * @param reader person who may always read events about themselves that belong to no council
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

    /**
     * Returns the person whom an event is about: the stream of a person event is the person, and the stream of a pay
     * event is the person's account.
     */
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

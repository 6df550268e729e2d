package org.longtable.council.access.redactentry;

import java.util.List;
import java.util.Optional;
import org.longtable.admission.EventContents;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Position;
import org.longtable.eventstore.LedgerStorageEngine;

/**
 * The texts of an entry.
 *
 * @param organization whose entry it is
 */
record EntryTexts(OrganizationId organization, List<EventContents.Text> texts) {

    static Optional<EntryTexts> at(Position position, LedgerStorageEngine ledger) {
        return ledger.findEvent(position.value())
                .map(message -> new EntryTexts(
                        EventMetadata.fromMap(message.getMetaData()).organization(),
                        EventContents.texts((DomainEvent) message.getPayload())));
    }

    /**
     * Refuses what cannot be redacted.
     *
     * @throws NoSuchEntry when this organization has no such text there
     * @throws EntryStoredInPlain when no text of the entry has a key of its own
     * @throws EntryRedactedBefore when the text is gone
     */
    void orRefuse(OrganizationId asking, String textKey) {
        if (!asking.equals(organization) || texts.isEmpty()) {
            throw new NoSuchEntry();
        }
        if (texts.stream().allMatch(it -> it.key() == null)) {
            throw new EntryStoredInPlain();
        }
        EventContents.Text text = texts.stream()
                .filter(it -> textKey.equals(it.key()))
                .findFirst()
                .orElseThrow(NoSuchEntry::new);
        if (text.text() == null) {
            throw new EntryRedactedBefore();
        }
    }
}

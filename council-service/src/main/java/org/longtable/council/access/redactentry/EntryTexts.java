package org.longtable.council.access.redactentry;

import java.util.List;
import java.util.Optional;
import org.longtable.admission.EventContents;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Position;
import org.longtable.council.commandhandling.Violation;
import org.longtable.eventstore.LedgerStorageEngine;

/**
 * Holds the texts of a ledger entry.
 *
 * @param organization the organization of the entry
 */
record EntryTexts(OrganizationId organization, List<EventContents.Text> texts) {
    /** Rejects redacting a text that has no key of its own to destroy, because an earlier version stored it in plain text. */
    static final Violation ENTRY_STORED_IN_PLAIN = Violation.conflict("entry-stored-in-plain");

    /** Rejects redacting a text that is already redacted. */
    static final Violation ENTRY_REDACTED_BEFORE = Violation.conflict("entry-redacted-before");

    static Optional<EntryTexts> at(Position position, LedgerStorageEngine ledger) {
        return ledger.findEvent(position.value())
                .map(message -> new EntryTexts(
                        EventMetadata.fromMap(message.getMetaData()).organization(),
                        EventContents.texts((DomainEvent) message.getPayload())));
    }

    /**
     * Rejects a text that cannot be redacted.
     *
     * @throws RuleViolation when the organization has no such text, the text has no key of its own, or it is already redacted
     */
    void orRefuse(OrganizationId asking, String textKey) {
        if (!asking.equals(organization) || texts.isEmpty()) {
            throw RedactEntry.NO_SUCH_ENTRY.exception();
        }
        if (texts.stream().allMatch(it -> it.key() == null)) {
            throw ENTRY_STORED_IN_PLAIN.exception();
        }
        EventContents.Text text = texts.stream()
                .filter(it -> textKey.equals(it.key()))
                .findFirst()
                .orElseThrow(RedactEntry.NO_SUCH_ENTRY::exception);
        if (text.text() == null) {
            throw ENTRY_REDACTED_BEFORE.exception();
        }
    }
}

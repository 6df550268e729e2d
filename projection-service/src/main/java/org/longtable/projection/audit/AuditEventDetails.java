package org.longtable.projection.audit;

import java.util.List;
import java.util.Map;
import org.longtable.admission.HasDataSubjects;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.ledger.CommitHeader;

/**
 * Describes one event as stored in the ledger, with personal data decrypted unless it was erased. Stream, payload, and
 * metadata are empty for readers who may only know that the event occurred.
 *
 * @param line the same event as a sentence
 * @param type declared event name, for example {@code ideas.IdeaSubmitted}
 * @param version version of the event's JSON
 * @param stream stream of the event
 * @param payload fields of the event
 * @param act actor, role, reason, and request
 * @param chain commit that contains the event: its number, its number of events, and the hashes of the chain
 */
record AuditEventDetails(
        AuditLine line,
        String type,
        int version,
        String stream,
        Map<String, Object> payload,
        Map<String, String> act,
        CommitHeader chain)
        implements HasDataSubjects {

    @Override
    public List<PersonId> dataSubjects() {
        return line.dataSubjects();
    }
}

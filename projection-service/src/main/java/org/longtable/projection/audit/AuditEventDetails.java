package org.longtable.projection.audit;

import java.util.List;
import java.util.Map;
import org.longtable.admission.HasDataSubjects;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.CommitHeader;

/**
 * Describes one event as stored in the ledger, with personal data decrypted unless it was erased. Stream, payload and act are empty for who may only
 * know that it happened.
 *
 * @param line the same event as a sentence
 * @param type its declared name, for example {@code ideas.IdeaSubmitted}
 * @param version the version of its shape
 * @param stream what it happened to
 * @param payload its fields
 * @param act who, in which role, why, and on which request
 * @param chain the append that holds it: its place, the number of its events, and the hashes that chain it
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

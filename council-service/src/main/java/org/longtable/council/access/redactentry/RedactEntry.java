package org.longtable.council.access.redactentry;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Position;
import org.longtable.contract.access.RedactionReason;
import org.longtable.council.commandhandling.Violation;

/**
 * Redact a text that mentions a person, for good.
 *
 * @param person whom it mentions
 * @param position of the entry that holds the text
 * @param textKey name of the text's key
 */
public record RedactEntry(
        OrganizationId organization, PersonId person, Position position, String textKey, RedactionReason reason) {
    /** There is no such text at that position, or not in this organization. */
    static final Violation NO_SUCH_ENTRY = Violation.notFound("no-such-entry");
}

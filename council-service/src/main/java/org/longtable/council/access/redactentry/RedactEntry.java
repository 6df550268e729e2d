package org.longtable.council.access.redactentry;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Position;
import org.longtable.contract.access.RedactionReason;
import org.longtable.council.commandhandling.Violation;

/**
 * Permanently redacts a text that mentions a person.
 *
 * @param person the person whom the text mentions
 * @param position the position of the entry that contains the text
 * @param textKey the name of the text's key
 */
public record RedactEntry(
        OrganizationId organization, PersonId person, Position position, String textKey, RedactionReason reason) {
    /** Rejects a reference to a text that does not exist at that position or belongs to another organization. */
    static final Violation NO_SUCH_ENTRY = Violation.notFound("no-such-entry");
}

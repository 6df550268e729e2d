package org.longtable.council.ideas;

import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.CommandContext;

/** Rejects a named submission that does not identify its author. */
public final class AuthorNotGiven {

    public static final Violation AUTHOR_NOT_GIVEN = Violation.invalid("author-missing");

    private AuthorNotGiven() {}

    /**
     * Returns the caller's person identifier, or throws a violation when there is none.
     *
     * @throws RuleViolation when the request identifies no person
     */
    public static PersonId requirePerson(CommandContext caller) {
        if (caller.person().equals(PersonId.ANONYMOUS)) {
            throw AUTHOR_NOT_GIVEN.exception();
        }
        return caller.person();
    }
}

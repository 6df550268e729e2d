package org.longtable.council.ideas;

import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.CommandContext;

/** This violation rejects a named submission that does not say who the author is. */
public final class AuthorNotGiven {

    public static final Violation AUTHOR_NOT_GIVEN = Violation.invalid("author-missing");

    private AuthorNotGiven() {}

    /**
     * Returns the caller's person identifier, or throws a violation when there is none.
     *
     * @throws RuleViolation when the request names nobody
     */
    public static PersonId requirePerson(CommandContext caller) {
        if (caller.person().equals(PersonId.ANONYMOUS)) {
            throw AUTHOR_NOT_GIVEN.exception();
        }
        return caller.person();
    }
}

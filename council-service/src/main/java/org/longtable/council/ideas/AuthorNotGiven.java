package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.web.CommandContext;

/** This violation rejects a named submission that does not say who the author is. */
public final class AuthorNotGiven extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private AuthorNotGiven() {
        super(Kind.INVALID, "author-missing", Map.of());
    }

    /**
     * Returns the caller's person identifier, or throws a violation when there is none.
     *
     * @throws AuthorNotGiven when the request names nobody
     */
    public static PersonId requirePerson(CommandContext caller) {
        if (caller.person().equals(PersonId.ANONYMOUS)) {
            throw new AuthorNotGiven();
        }
        return caller.person();
    }
}

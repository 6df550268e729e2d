package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.contract.PersonId;
import org.longtable.council.deciding.Refusal;
import org.longtable.council.web.Caller;

/** Whoever speaks by name says the name; to leave it out by mistake is not the same as to be anonymous. */
public final class AuthorMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    private AuthorMissing() {
        super(Kind.INVALID, "author-missing", Map.of());
    }

    /**
     * The person who asks.
     *
     * @throws AuthorMissing when the request names nobody
     */
    public static PersonId check(Caller caller) {
        if (caller.person().equals(PersonId.ANONYMOUS)) {
            throw new AuthorMissing();
        }
        return caller.person();
    }
}

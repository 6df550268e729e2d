package org.longtable.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;

/**
 * The session of a signed-in person in one browser.
 *
 * @param id identifier for lists, which does not give access
 * @param person the signed-in person
 * @param how sign-in method
 * @param agent user agent of the browser, at most {@link #LONGEST_AGENT} characters
 * @param roleChanges number of changes to the person's roles by other users, plus changes of their email address, at
 * sign-in; any further change ends the session
 * @param begun day of the sign-in, as its start in UTC
 * @param seen day of the last request, as its start in UTC
 * @param ends latest end of the session, the start of a day in UTC
 * @param authenticated time of the sign-in; only the browser keeps it, so it is null unless the session was found by its token
 */
public record Session(
        String id,
        PersonId person,
        SignInMethod how,
        String agent,
        int roleChanges,
        Instant begun,
        Instant seen,
        Instant ends,
        @Nullable Instant authenticated) {

    /** The number of characters of the user agent that are stored. */
    public static final int LONGEST_AGENT = 300;

    /** How the person signed in. */
    public enum SignInMethod {
        /** Setup of the installation. */
        SET_UP,
        /** A link that the person requested. */
        LINK,
        /** The link of an invitation. */
        INVITATION,
        /** A link that was printed on the terminal of the trial or of a server. */
        TERMINAL,
        /** A passkey. */
        PASSKEY,
        /** The employer's identity provider. */
        PROVIDER,
        /** A one-time code that a coordinator or administrator printed for the person. */
        PRINTED_CODE,
        /** The choice of a sample person. */
        SAMPLE
    }
}

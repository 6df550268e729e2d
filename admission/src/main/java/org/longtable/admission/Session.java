package org.longtable.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;

/** The session holds who is signed in, in which browser, since when, and until when. */
/**
 * Somebody is signed in, in one browser.
 *
 * @param id names it in lists; knowing it lets nobody in
 * @param person who
 * @param how how they got in
 * @param agent what their browser says it is, at most {@link #LONGEST_AGENT} characters
 * @param roleChanges how often somebody else had changed the person's roles, and how often their email address had changed, when it began:
 *     one change more ends it
 * @param begun the day on which they signed in, as its first moment in UTC
 * @param seen the day on which they last asked for something, as its first moment in UTC
 * @param ends when it ends at the latest, the first moment of a day in UTC
 * @param authenticated when they showed who they are; only the browser keeps it, so it is null unless the session was found by its token
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

    /** So much is kept of what a browser says it is. */
    public static final int LONGEST_AGENT = 300;

    /** The enum names how the person signed in. */
    public enum SignInMethod {
        /** By setting Longtable up. */
        SET_UP,
        /** By a link that they asked for. */
        LINK,
        /** By the link of an invitation. */
        INVITATION,
        /** By a link that was printed on the terminal of the trial or of a server. */
        TERMINAL,
        /** By a passkey. */
        PASSKEY,
        /** By their employer's identity provider. */
        PROVIDER,
        /** By a one-time code that a coordinator or administrator printed for them. */
        PRINTED_CODE,
        /** By choosing somebody of the sample year. */
        SAMPLE
    }
}

package org.longtable.admission;

import java.time.Instant;
import org.longtable.contract.PersonId;

/**
 * Somebody is signed in, in one browser.
 *
 * @param id names it in lists; knowing it lets nobody in
 * @param person who
 * @param how how they got in
 * @param agent what their browser says it is, at most {@link #LONGEST_AGENT} characters
 * @param roleChanges how often somebody else had changed the person's roles when it began: one change more ends it
 * @param begun when they signed in
 * @param seen when they last asked for something, to the minute
 * @param ends when it ends at the latest
 */
public record Session(
        String id, PersonId person, How how, String agent, int roleChanges, Instant begun, Instant seen, Instant ends) {

    /** So much is kept of what a browser says it is. */
    public static final int LONGEST_AGENT = 300;

    /** How somebody got in. */
    public enum How {
        /** By setting Longtable up. */
        SET_UP,
        /** By a link that they asked for. */
        LINK,
        /** By the link of an invitation. */
        INVITATION,
        /** By the link on the terminal of the trial. */
        TERMINAL,
        /** By a passkey. */
        PASSKEY,
        /** By their employer's identity provider. */
        PROVIDER,
        /** By choosing somebody of the sample year. */
        SAMPLE
    }
}

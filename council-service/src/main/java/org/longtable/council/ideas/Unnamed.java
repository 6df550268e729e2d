package org.longtable.council.ideas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.longtable.contract.Id;
import org.longtable.contract.PersonId;
import org.longtable.contract.ideas.IdeaCode;
import org.longtable.council.web.Caller;

/**
 * Somebody who speaks without a name (docs/decisions/0006-anonymous-ideas.md). Their request names nobody, and all that is
 * particular about it comes from its random idempotency key, which only their own device knows and nothing stores.
 */
public final class Unnamed {

    /** 22 letters and digits hold 128 bits, as a random UUID's 36 characters do. */
    private static final int SHORTEST_KEY = 22;

    private static final int FEWEST_DIFFERENT = 8;

    private final Caller asking;
    private final String key;

    private Unnamed(Caller asking, String key) {
        this.asking = asking;
        this.key = key;
    }

    /**
     * Takes a caller who wants to stay unknown.
     *
     * @param key the request's idempotency key
     * @throws NamedWhileAnonymous when the request says who asks
     * @throws KeyNotSecret when the key could be guessed
     */
    public static Unnamed of(Caller asking, String key) {
        if (!asking.person().equals(PersonId.ANONYMOUS)) {
            throw new NamedWhileAnonymous();
        }
        if (key.length() < SHORTEST_KEY || key.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new KeyNotSecret();
        }
        return new Unnamed(asking, key);
    }

    /** Who acts: nobody, by a request that leads nowhere. */
    public Caller caller() {
        return asking.unnamed();
    }

    /** An identifier that the same request gets again. */
    public String newId(String kind) {
        return asking.newId(kind);
    }

    /** The author's code: a retry gets the same one although it is stored nowhere. */
    public IdeaCode code() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("longtable/idea-code-of-key/1|".getBytes(StandardCharsets.UTF_8));
            return IdeaCode.of(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** In whose place the text is sealed: a subject of its own for each submission, so that two are not tied together. */
    public static PersonId subject(Id submission) {
        return new PersonId("anonymous-" + submission.value());
    }
}

package org.longtable.council.ideas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.longtable.contract.Id;
import org.longtable.contract.PersonId;
import org.longtable.contract.ideas.IdeaCode;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.CommandContext;

/**
 * Represents an author whose request carries no identity and whose identifiers derive from the idempotency key. Their request names nobody, and all that is
 * particular about it comes from its random idempotency key, which only their own device knows and nothing stores.
 */
public final class AnonymousAuthor {
    /** Rejects an anonymous request whose idempotency key is too easy to guess. */
    static final Violation GUESSABLE_IDEMPOTENCY_KEY = Violation.invalid("key-not-secret");

    /** Rejects an anonymous submission whose request identifies the caller. */
    static final Violation ANONYMOUS_REQUEST_NAMES_CALLER = Violation.invalid("named-while-anonymous");

    /** 22 letters and digits hold 128 bits, as a random UUID's 36 characters do. */
    private static final int SHORTEST_KEY = 22;

    private static final int FEWEST_DIFFERENT = 8;

    private final CommandContext asking;
    private final String key;

    private AnonymousAuthor(CommandContext asking, String key) {
        this.asking = asking;
        this.key = key;
    }

    /**
     * Takes a caller who wants to stay unknown.
     *
     * @param key the request's idempotency key
     * @throws RuleViolation when the request says who asks
     * @throws RuleViolation when the key could be guessed
     */
    public static AnonymousAuthor of(CommandContext asking, String key) {
        if (!asking.person().equals(PersonId.ANONYMOUS)) {
            throw ANONYMOUS_REQUEST_NAMES_CALLER.exception();
        }
        if (key.length() < SHORTEST_KEY || key.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw GUESSABLE_IDEMPOTENCY_KEY.exception();
        }
        return new AnonymousAuthor(asking, key);
    }

    /** Returns a command context that identifies nobody. */
    public CommandContext context() {
        return asking.anonymous();
    }

    /** Derives an identifier that a retry gets again. */
    public String deriveId(String kind) {
        return asking.deriveId(kind);
    }

    /** Derives the code with which the author can read the answer. */
    public IdeaCode authorCode() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("longtable/idea-code-of-key/1|".getBytes(StandardCharsets.UTF_8));
            return IdeaCode.fromRandomBytes(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Returns a separate encryption subject for each submission, so that two submissions cannot be linked. */
    public static PersonId encryptionSubject(Id submission) {
        return new PersonId("anonymous-" + submission.value());
    }
}

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
 * Represents an author whose request carries no identity. The identifiers are derived from the random idempotency key, which only the
 * author's device knows and which is not stored.
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
     * Creates an anonymous author from a request.
     *
     * @param key the request's idempotency key
     * @throws RuleViolation when the request identifies the caller or the key could be guessed
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

    /** Returns a command context that identifies no person. */
    public CommandContext context() {
        return asking.anonymous();
    }

    /** Derives an identifier that is the same when the request is retried. */
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

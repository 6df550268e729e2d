package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Free text that belongs to a council, or to a person without telling who: minutes, a reason, a receipt's reference. It is sealed wherever
 * it is stored: with a data key of its own, which the owner's key wraps; redacting an entry destroys the data key (decision 0022). Clients
 * see a plain text, or null after it was redacted. Two are equal when they say the
 * same: a repeated command is recognized, also when an earlier version stored its text in plain.
 *
 * @param owner whose key wraps the text's key: a person's id, or {@code council:} or {@code organization:} and an id; null for text that
 *     was stored in plain by an earlier version and cannot be redacted
 * @param text the plain text, or null after it was redacted or its owner was erased
 * @param key name of the text's own key; holds null before the text was sealed
 */
public record Words(@Nullable String owner, @Nullable String text, AtomicReference<@Nullable String> key) {

    private static final String COUNCIL = "council:";
    private static final String ORGANIZATION = "organization:";

    private Words(@Nullable String owner, String text) {
        this(owner, text, new AtomicReference<>());
    }

    /** Words of a council. */
    public static Words of(CouncilId council, String text) {
        return new Words(COUNCIL + council.value(), text);
    }

    /** Words of the council for which something is done, or of its organization when it is done for no council. */
    public static Words of(EventMetadata act, String text) {
        return act.council() == null
                ? new Words(ORGANIZATION + act.organization().value(), text)
                : of(act.council(), text);
    }

    /** Words about one person, which go when that person is erased. */
    public static Words about(PersonId person, String text) {
        return new Words(person.value(), text);
    }

    /** Text as an earlier version stored it: in plain. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Words plain(String text) {
        return new Words(null, text);
    }

    /** Whether the text was stored in plain and can neither be redacted nor erased. */
    public boolean isPlain() {
        return owner == null;
    }

    /** Whether an erasure of this person takes the text. */
    public boolean isAbout(PersonId person) {
        return person.value().equals(owner);
    }

    /** The text, or what stands in its place after it was redacted. */
    public String or(String redacted) {
        return text == null ? redacted : text;
    }

    /** The text as clients see it. */
    @JsonValue
    @Override
    public @Nullable String text() {
        return text;
    }

    /** The text of words that may be absent; null when they are absent or gone. */
    public static @Nullable String textOf(@Nullable Words words) {
        return words == null ? null : words.text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words it && Objects.equals(text, it.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** Without the name of the key. */
    @Override
    public String toString() {
        return "Words[owner=" + owner + ", text=" + text + "]";
    }
}

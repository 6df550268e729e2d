package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Free text that belongs to a council, or to a person without naming the person, such as minutes, a reason, or the
 * reference of a receipt. It is encrypted with its own data key wherever it is stored. The owner's key wraps the data
 * key, and redacting an entry destroys the data key (decision 0022). Clients see plain text, or null after redaction.
 * Two values are equal when their texts are equal, so that a repeated command is recognized even when an earlier
 * version stored its text unencrypted.
 *
 * @param owner owner of the wrapping key: a person's id, or {@code council:} or {@code organization:} and an id; null
 * for text that an earlier version stored unencrypted, which cannot be redacted
 * @param text plaintext, or null after the text was redacted or its owner was erased
 * @param key name of the text's own key; contains null before the text is encrypted
 */
public record Words(@Nullable String owner, @Nullable String text, AtomicReference<@Nullable String> key) {

    private static final String COUNCIL = "council:";
    private static final String ORGANIZATION = "organization:";

    private Words(@Nullable String owner, String text) {
        this(owner, text, new AtomicReference<>());
    }

    /** Creates a text of a council. */
    public static Words of(CouncilId council, String text) {
        return new Words(COUNCIL + council.value(), text);
    }

    /** Creates a text of the council in the metadata, or of the organization when there is no council. */
    public static Words of(EventMetadata act, String text) {
        return act.council() == null
                ? new Words(ORGANIZATION + act.organization().value(), text)
                : of(act.council(), text);
    }

    /** Creates a text about one person, which is lost when that person is erased. */
    public static Words about(PersonId person, String text) {
        return new Words(person.value(), text);
    }

    /** Creates a text that an earlier version stored unencrypted. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Words plain(String text) {
        return new Words(null, text);
    }

    /** Returns whether the text was stored unencrypted and can be neither redacted nor erased. */
    public boolean isPlain() {
        return owner == null;
    }

    /** Returns whether erasing this person erases the text. */
    public boolean isAbout(PersonId person) {
        return person.value().equals(owner);
    }

    /** Returns the text, or the given replacement when it was redacted. */
    public String or(String redacted) {
        return text == null ? redacted : text;
    }

    /** Returns the text as clients see it. */
    @JsonValue
    @Override
    public @Nullable String text() {
        return text;
    }

    /** Returns the text of an optional value; null when the value is absent or its text is gone. */
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

    /** Returns the value without the name of the key. */
    @Override
    public String toString() {
        return "Words[owner=" + owner + ", text=" + text + "]";
    }
}

package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Text by or about a person, which is encrypted with its own data key wherever it is stored. The person's key wraps the
 * data key. The text is lost for good when the person is erased or the entry is redacted. Two values are equal when
 * they contain the same text about the same person, regardless of the key.
 *
 * @param about person whose key wraps the text's key
 * @param text plaintext, or null after the person was erased or the text was redacted
 * @param key name of the text's own key; contains null before the text is encrypted, and for a text that only the person's key encrypts
 */
public record Personal(
        PersonId about, @Nullable String text, @JsonIgnore AtomicReference<@Nullable String> key) {

    /** Creates a text that is not encrypted yet. */
    @JsonCreator
    public Personal(@JsonProperty("about") PersonId about, @JsonProperty("text") @Nullable String text) {
        this(about, text, new AtomicReference<>());
    }

    /** Returns the text, or the given replacement when the person was erased. */
    public String orElse(String erased) {
        return text == null ? erased : text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal it && about.equals(it.about) && Objects.equals(text, it.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(about, text);
    }

    /** Returns the value without the name of the key. */
    @Override
    public String toString() {
        return "Personal[about=" + about + ", text=" + text + "]";
    }
}

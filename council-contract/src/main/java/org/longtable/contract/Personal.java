package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The record holds text by or about a person, which is encrypted wherever it is stored and is lost when the person is erased. It is sealed wherever it is stored: with a data key of its own, which
 * the person's key wraps. Its text is gone for good once the person has been erased, or the entry was redacted. Two are equal when they
 * say the same about the same person, whatever key seals them.
 *
 * @param about whose key wraps the text's key
 * @param text the plain text, or null after the person was erased or the text was redacted
 * @param key name of the text's own key; holds null before the text was sealed, and for one that only the person's key seals
 */
public record Personal(
        PersonId about, @Nullable String text, @JsonIgnore AtomicReference<@Nullable String> key) {

    /** A text that was not sealed yet. */
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

    /** Without the name of the key. */
    @Override
    public String toString() {
        return "Personal[about=" + about + ", text=" + text + "]";
    }
}

package org.longtable.contract;

import org.jspecify.annotations.Nullable;

/**
 * Text by or about a person: a name, an address, a story, an idea. It is sealed with that person's key wherever it is
 * stored, and its text is gone for good once the person has been erased.
 *
 * @param about whose key seals the text
 * @param text the plain text, or null after the person was erased
 */
public record Personal(PersonId about, @Nullable String text) {

    /** The text, or what stands in its place after erasure. */
    public String or(String erased) {
        return text == null ? erased : text;
    }
}

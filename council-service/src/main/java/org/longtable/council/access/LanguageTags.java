package org.longtable.council.access;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.longtable.council.commandhandling.Violation;

/** Validates BCP 47 language tags. */
public final class LanguageTags {
    /** Rejects a language that is not a valid BCP 47 tag. */
    public static final Violation UNKNOWN_LANGUAGE_TAG = Violation.invalid("language-unknown");

    private LanguageTags() {}

    /**
     * Validates a tag and returns its canonical form.
     *
     * @throws RuleViolation when the tag is not valid or its language has no known name
     */
    public static String canonicalize(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (locale.getLanguage().isEmpty()
                    || locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())) {
                throw UNKNOWN_LANGUAGE_TAG.exception();
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw UNKNOWN_LANGUAGE_TAG.exception();
        }
    }
}

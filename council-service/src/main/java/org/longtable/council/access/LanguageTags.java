package org.longtable.council.access;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Validates BCP 47 language tags. */
public final class LanguageTags {

    private LanguageTags() {}

    /**
     * Validates a tag and returns its canonical form.
     *
     * @throws UnknownLanguageTag when it is no tag of a language that has a name
     */
    public static String canonicalize(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (locale.getLanguage().isEmpty()
                    || locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())) {
                throw new UnknownLanguageTag();
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new UnknownLanguageTag();
        }
    }
}

package org.longtable.council.access;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Languages by their BCP 47 tags. */
public final class Languages {

    private Languages() {}

    /**
     * The tag in its canonical form, {@code es} or {@code zh-Hant}.
     *
     * @throws LanguageUnknown when it is no tag of a language that has a name
     */
    public static String checked(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (locale.getLanguage().isEmpty()
                    || locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())) {
                throw new LanguageUnknown();
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new LanguageUnknown();
        }
    }
}

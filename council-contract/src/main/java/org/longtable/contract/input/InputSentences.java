package org.longtable.contract.input;

import java.util.Locale;
import java.util.ResourceBundle;

/** Messages about rejected input. */
public final class InputSentences {

    private static final String BUNDLE = "org.longtable.contract.input.sentences";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private InputSentences() {}

    /** Returns the heading of the list of rejected fields. */
    public static String summary(Locale reader) {
        return of("fields-invalid", reader);
    }

    static String of(String key, Locale reader) {
        return ResourceBundle.getBundle(BUNDLE, reader, InputSentences.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }
}

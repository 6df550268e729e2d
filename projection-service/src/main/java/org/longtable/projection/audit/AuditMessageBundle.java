package org.longtable.projection.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Loads the message templates and words of the audit trail in one language. */
final class AuditMessageBundle {

    private static final AuditMessageBundle ENGLISH = new AuditMessageBundle("en", Locale.US);
    private static final AuditMessageBundle SPANISH = new AuditMessageBundle("es", Locale.forLanguageTag("es-US"));

    private final Properties texts = new Properties();
    private final Locale locale;

    private AuditMessageBundle(String language, Locale locale) {
        this.locale = locale;
        String file = "/sentences/audit_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(AuditMessageBundle.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bundle of the reader's language, or English when it is not available. */
    static AuditMessageBundle forLocale(Locale reader) {
        return reader.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * Returns a message template or word.
     *
     * @throws IllegalArgumentException when it is missing in the language
     */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return text;
    }

    /** Returns the word for an enum constant. */
    String word(Enum<?> constant) {
        return text(DeclaredNames.of(constant) + "." + constant.name());
    }
}

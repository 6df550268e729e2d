package org.longtable.council.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.longtable.contract.access.ConsentKind;

/**
 * Holds the current text of a consent in each language.
 *
 * @param version the version, starting at 1; must be increased whenever a sentence changes
 * @param sentences the text by BCP 47 language tag
 */
public record ConsentWording(ConsentKind kind, int version, Map<String, String> sentences) {

    private static final String VERSION = "version";

    /** Copies the sentences. */
    public ConsentWording {
        sentences = Map.copyOf(sentences);
    }

    /** Loads the current wording of a kind of consent. */
    public static ConsentWording current(ConsentKind kind) {
        String file = "/consents/" + kind + ".properties";
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ConsentWording.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        read.stringPropertyNames().stream()
                .filter(it -> !it.equals(VERSION))
                .forEach(it -> sentences.put(it, read.getProperty(it)));
        return new ConsentWording(kind, Integer.parseInt(read.getProperty(VERSION)), sentences);
    }

    /**
     * Returns the text in a language.
     *
     * @param language the BCP 47 tag of the language
     * @throws RuleViolation when there is no text in that language
     */
    public String textIn(String language) {
        String sentence = sentences.get(language);
        if (sentence == null) {
            throw LanguageTags.UNKNOWN_LANGUAGE_TAG.exception();
        }
        return sentence;
    }
}

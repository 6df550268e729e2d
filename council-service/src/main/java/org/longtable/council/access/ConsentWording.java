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

/** Holds the current text of a consent in each language. */
/**
 * What people are asked to agree to, in its current version.
 *
 * @param version counted from 1; whoever changes a sentence counts it up
 * @param sentences by language, BCP 47 tag
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
     * @param language BCP 47 tag
     * @throws RuleViolation when it is not written in that language
     */
    public String textIn(String language) {
        String sentence = sentences.get(language);
        if (sentence == null) {
            throw LanguageTags.UNKNOWN_LANGUAGE_TAG.exception();
        }
        return sentence;
    }
}

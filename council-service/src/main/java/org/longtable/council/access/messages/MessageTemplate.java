package org.longtable.council.access.messages;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Holds the subject and the plain text of a message in the reader's language.
 *
 * @param subject the subject, one line
 * @param text the paragraphs, with a link on a line of its own
 */
public record MessageTemplate(String subject, String text) {

    private static final String BUNDLE = "messages/letters";

    /**
     * Fills in the template of a message in a language.
     *
     * @param kind the name of the template in {@code messages/letters*.properties}
     * @param language the BCP 47 tag of the reader's language; English when there is no translation
     * @param words the values of the placeholders in braces, by name
     */
    public static MessageTemplate render(String kind, String language, Map<String, String> words) {
        ResourceBundle letters = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String subject = filled(letters.getString(kind + ".subject"), words).replaceAll("\\s+", " ");
        return new MessageTemplate(subject, filled(letters.getString(kind + ".text"), words));
    }

    private static String filled(String pattern, Map<String, String> words) {
        String filled = pattern;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}

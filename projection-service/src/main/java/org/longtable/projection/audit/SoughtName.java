package org.longtable.projection.audit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name that is looked for in texts: a text holds it when it holds one of its words of three letters or more, however accented. */
final class SoughtName {

    private static final int SHORTEST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> words;

    SoughtName(String name) {
        this.words = words(name);
    }

    boolean isIn(String text) {
        return words(text).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        Set<String> words = new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT))));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }
}

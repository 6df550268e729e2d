package org.longtable.projection.audit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Matches a text that contains one word of a name with at least three letters, ignoring accents. */
final class PersonNameMatcher {

    private static final int SHORTEST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> words;

    PersonNameMatcher(String name) {
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

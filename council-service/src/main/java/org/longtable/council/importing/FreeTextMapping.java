package org.longtable.council.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.recruiting.Relationship;

/** Maps free text in sheets to relationships and language tags. */
final class FreeTextMapping {

    private static final Map<String, Relationship> RELATIONSHIPS = Map.ofEntries(
            Map.entry("grand", Relationship.GRANDPARENT),
            Map.entry("abuel", Relationship.GRANDPARENT),
            Map.entry("parent", Relationship.PARENT),
            Map.entry("mother", Relationship.PARENT),
            Map.entry("father", Relationship.PARENT),
            Map.entry("madre", Relationship.PARENT),
            Map.entry("padre", Relationship.PARENT),
            Map.entry("sibling", Relationship.SIBLING),
            Map.entry("brother", Relationship.SIBLING),
            Map.entry("sister", Relationship.SIBLING),
            Map.entry("herman", Relationship.SIBLING),
            Map.entry("guardian", Relationship.GUARDIAN),
            Map.entry("tutor", Relationship.GUARDIAN),
            Map.entry("patient", Relationship.PATIENT),
            Map.entry("pacient", Relationship.PATIENT),
            Map.entry("staff", Relationship.STAFF),
            Map.entry("personal", Relationship.STAFF));

    private FreeTextMapping() {}

    /** Returns the relationship, or other family when the text is not recognized. */
    static Relationship relationship(@Nullable String written) {
        String plain = plain(written);
        return RELATIONSHIPS.entrySet().stream()
                .filter(entry -> plain.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Relationship.OTHER_FAMILY);
    }

    /**
     * Returns the BCP 47 tag of a language by its name in English, in Spanish, or in the language itself, or by its tag; English otherwise.
     */
    static String language(@Nullable String written) {
        String plain = plain(written);
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> names(tag).anyMatch(plain::equals))
                .findFirst()
                .orElse("en");
    }

    private static Stream<String> names(String tag) {
        Locale language = Locale.of(tag);
        return Stream.of(
                tag,
                plain(language.getDisplayLanguage(Locale.ENGLISH)),
                plain(language.getDisplayLanguage(Locale.of("es"))),
                plain(language.getDisplayLanguage(language)));
    }

    private static String plain(@Nullable String written) {
        String text = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}

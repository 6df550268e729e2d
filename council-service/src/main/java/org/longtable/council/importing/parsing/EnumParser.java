package org.longtable.council.importing.parsing;

import java.util.HashMap;
import java.util.Map;

/** Parses a cell into an enum value by a fixed set of words. */
final class EnumParser<E extends Enum<E>> {

    private final Map<String, E> meanings = new HashMap<>();
    private final ValidationErrorCode unknown;

    private EnumParser(ValidationErrorCode unknown) {
        this.unknown = unknown;
    }

    /** Creates a parser that also accepts the enum's own names. */
    static <E extends Enum<E>> EnumParser<E> of(Class<E> type, ValidationErrorCode unknown) {
        EnumParser<E> choice = new EnumParser<>(unknown);
        for (E constant : type.getEnumConstants()) {
            choice.withAliases(constant, constant.name());
        }
        return choice;
    }

    EnumParser<E> withAliases(E meaning, String... words) {
        for (String word : words) {
            E before = meanings.put(TextNormalizer.comparisonKey(word), meaning);
            if (before != null && before != meaning) {
                throw new IllegalArgumentException(word + " means both " + before + " and " + meaning);
            }
        }
        return this;
    }

    ParseResult<E> read(String text) {
        E meaning = meanings.get(TextNormalizer.comparisonKey(text));
        return meaning == null ? ParseResult.refused(unknown) : ParseResult.of(meaning);
    }
}

package org.longtable.council.importing.reading;

import java.util.HashMap;
import java.util.Map;

/** A fixed set of words and what each stands for; case, accents and punctuation do not matter. */
final class Choice<E extends Enum<E>> {

    private final Map<String, E> meanings = new HashMap<>();
    private final Reason unknown;

    private Choice(Reason unknown) {
        this.unknown = unknown;
    }

    /** The enum's own names are always among the words. */
    static <E extends Enum<E>> Choice<E> of(Class<E> type, Reason unknown) {
        Choice<E> choice = new Choice<>(unknown);
        for (E constant : type.getEnumConstants()) {
            choice.or(constant, constant.name());
        }
        return choice;
    }

    Choice<E> or(E meaning, String... words) {
        for (String word : words) {
            E before = meanings.put(Words.key(word), meaning);
            if (before != null && before != meaning) {
                throw new IllegalArgumentException(word + " means both " + before + " and " + meaning);
            }
        }
        return this;
    }

    Parsed<E> read(String text) {
        E meaning = meanings.get(Words.key(text));
        return meaning == null ? Parsed.refused(unknown) : Parsed.of(meaning);
    }
}

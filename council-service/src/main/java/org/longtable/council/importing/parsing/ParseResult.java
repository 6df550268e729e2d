package org.longtable.council.importing.parsing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Represents a parsed cell: a value, a blank, or an error. */
sealed interface ParseResult<T> {

    record Value<T>(T taken) implements ParseResult<T> {}

    record Blank<T>() implements ParseResult<T> {}

    /** Holds the reason why a cell is invalid. */
    record Invalid<T>(ValidationErrorCode reason) implements ParseResult<T> {}

    static <T> ParseResult<T> of(T value) {
        return new Value<>(value);
    }

    static <T> ParseResult<T> blank() {
        return new Blank<>();
    }

    static <T> ParseResult<T> refused(ValidationErrorCode reason) {
        return new Invalid<>(reason);
    }

    /** Returns the value of a valid cell. */
    default T value() {
        return switch (this) {
            case Value<T> good -> good.taken();
            case Blank<T> blank -> throw new IllegalStateException("a blank cell has no value");
            case Invalid<T> refused -> throw new IllegalStateException("refused: " + refused.reason());
        };
    }

    /** Returns the value, or null for a blank cell. */
    default @Nullable T orNull() {
        return this instanceof Value<T> good ? good.taken() : null;
    }

    /** Returns the value, or a default for a blank cell. */
    default T valueOrDefault(T other) {
        return this instanceof Value<T> good ? good.taken() : other;
    }

    /** Applies a further parsing step to a value. */
    default <S> ParseResult<S> flatMap(Function<T, ParseResult<S>> next) {
        return switch (this) {
            case Value<T> good -> next.apply(good.taken());
            case Blank<T> blank -> blank();
            case Invalid<T> refused -> refused(refused.reason());
        };
    }
}

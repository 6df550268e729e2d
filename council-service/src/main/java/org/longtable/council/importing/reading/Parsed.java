package org.longtable.council.importing.reading;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of reading one cell: a value, nothing at all, or the reason why it cannot be taken. */
sealed interface Parsed<T> {

    record Value<T>(T taken) implements Parsed<T> {}

    record Blank<T>() implements Parsed<T> {}

    record Refused<T>(Reason reason) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Parsed<T> blank() {
        return new Blank<>();
    }

    static <T> Parsed<T> refused(Reason reason) {
        return new Refused<>(reason);
    }

    /** The value of a cell that was found good. */
    default T value() {
        return switch (this) {
            case Value<T> good -> good.taken();
            case Blank<T> blank -> throw new IllegalStateException("a blank cell has no value");
            case Refused<T> refused -> throw new IllegalStateException("refused: " + refused.reason());
        };
    }

    /** The value, or null for a blank cell. */
    default @Nullable T orNull() {
        return this instanceof Value<T> good ? good.taken() : null;
    }

    /** The value, or what stands for a blank cell. */
    default T orWhenBlank(T other) {
        return this instanceof Value<T> good ? good.taken() : other;
    }

    default <S> Parsed<S> then(Function<T, Parsed<S>> next) {
        return switch (this) {
            case Value<T> good -> next.apply(good.taken());
            case Blank<T> blank -> blank();
            case Refused<T> refused -> refused(refused.reason());
        };
    }
}

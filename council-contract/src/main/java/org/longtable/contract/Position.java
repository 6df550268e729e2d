package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The position is the gapless number of an event in the ledger, and 0 stands before the first event. */
/** A place in the ledger: gapless, growing, never negative; 0 stands before the first event. */
public record Position(@JsonValue long value) implements Comparable<Position> {

    /** Before the first event. */
    public static final Position START = new Position(0);

    /** Wraps a ledger position, which is never negative. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Position {
        if (value < 0) {
            throw new IllegalArgumentException("a position is never negative");
        }
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(value, other.value);
    }
}

package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of an event in the ledger. Positions have no gaps and are never negative; 0 is the position before the first event. */
public record Position(@JsonValue long value) implements Comparable<Position> {

    /** The position before the first event. */
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

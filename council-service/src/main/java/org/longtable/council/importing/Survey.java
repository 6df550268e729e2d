package org.longtable.council.importing;

import java.util.Map;

/**
 * How much of what sheets speak of the organization has at a moment. Taken before and after an import it says what came of it.
 *
 * @param counts by what is counted; every kind is there
 */
public record Survey(Map<Brought, Count> counts) {

    /** What sheets bring. */
    public enum Brought {
        /** Councils that any row names. */
        COUNCILS,
        /** Members of a council. */
        MEMBERS,
        /** Meetings. */
        MEETINGS,
        /** Whether somebody came to a meeting. */
        ATTENDANCE,
        /** Claims for pay and expenses. */
        CLAIMS,
        /** Ideas. */
        IDEAS
    }

    /**
     * A count.
     *
     * @param rows how many the sheets speak of
     * @param there how many of them the organization has
     */
    public record Count(int rows, int there) {

        Count plus(Count other) {
            return new Count(rows + other.rows, there + other.there);
        }
    }

    /** Copies the map. */
    public Survey {
        counts = Map.copyOf(counts);
    }

    /** A count; of what no row speaks of, none. */
    public Count of(Brought what) {
        return counts.getOrDefault(what, new Count(0, 0));
    }
}

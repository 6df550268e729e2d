package org.longtable.council.importing;

import java.util.Map;

/**
 * Counts, for each kind of record, how many the sheets contain and how many exist already. The difference between the counts before and
 * after an import is its result.
 *
 * @param counts the count of every kind of record
 */
public record ImportPreview(Map<RecordKind, RecordCount> counts) {

    /** Lists the kinds of records that sheets contain. */
    public enum RecordKind {
        /** Councils that any row names. */
        COUNCILS,
        /** Members of a council. */
        MEMBERS,
        /** Meetings. */
        MEETINGS,
        /** Attendance of a person at a meeting. */
        ATTENDANCE,
        /** Claims for pay and expenses. */
        CLAIMS,
        /** Ideas. */
        IDEAS
    }

    /**
     * Holds the number of rows and the number of existing records.
     *
     * @param rows the number of records in the sheets
     * @param there how many of them the organization has
     */
    public record RecordCount(int rows, int there) {

        RecordCount plus(RecordCount other) {
            return new RecordCount(rows + other.rows, there + other.there);
        }
    }

    /** Copies the map. */
    public ImportPreview {
        counts = Map.copyOf(counts);
    }

    /** Returns the count of a kind. */
    public RecordCount countOf(RecordKind what) {
        return counts.getOrDefault(what, new RecordCount(0, 0));
    }
}

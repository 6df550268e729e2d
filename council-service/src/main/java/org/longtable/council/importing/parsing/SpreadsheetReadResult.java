package org.longtable.council.importing.parsing;

import java.util.List;

/**
 * Holds all accepted rows, rejected rows, rejected files, duplicates, and notices. Rows keep the order of files and lines. Each row is in
 * exactly one of the five lists of rows, {@code duplicates}, and {@code rejected}.
 *
 * @param found the sheets that were recognized and read
 * @param refused the rejected files
 * @param roster the members, each once
 * @param meetings the meetings, each once
 * @param attendance the attendance of members in the roster at meetings in the sheets (or existing ones)
 * @param compensation the claims of members in the roster
 * @param ideas the ideas of members in the roster, and anonymous ones
 * @param duplicates the rows that repeat one of the above
 * @param rejected the rejected rows and the reasons
 * @param notes the notices about files that were read
 */
public record SpreadsheetReadResult(
        List<RecognizedSheet> found,
        List<RejectedFile> refused,
        List<LocatedRow<RosterRow>> roster,
        List<LocatedRow<MeetingSheetRow>> meetings,
        List<LocatedRow<AttendanceRow>> attendance,
        List<LocatedRow<CompensationRow>> compensation,
        List<LocatedRow<IdeaRow>> ideas,
        List<DuplicateRow> duplicates,
        List<RejectedRow> rejected,
        List<FileNotice> notes) {

    /** Copies the lists. */
    public SpreadsheetReadResult {
        found = List.copyOf(found);
        refused = List.copyOf(refused);
        roster = List.copyOf(roster);
        meetings = List.copyOf(meetings);
        attendance = List.copyOf(attendance);
        compensation = List.copyOf(compensation);
        ideas = List.copyOf(ideas);
        duplicates = List.copyOf(duplicates);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /** Returns the councils in the accepted roster rows, each once, in order of appearance. */
    public List<String> councils() {
        return roster.stream().map(placed -> placed.row().council()).distinct().toList();
    }

    /** Returns true when no row was accepted. */
    public boolean hasNothingToImport() {
        return roster.isEmpty()
                && meetings.isEmpty()
                && attendance.isEmpty()
                && compensation.isEmpty()
                && ideas.isEmpty();
    }
}

package org.longtable.council.importing.parsing;

import java.util.List;

/**
 * Holds all accepted rows, rejected rows, rejected files, duplicates, and notices. Rows keep the order of files and lines; a row stands in
 * exactly one of the five lists of rows, {@code duplicates} and {@code rejected}.
 *
 * @param found the sheets that were recognised and read
 * @param refused files of which no row is taken
 * @param roster members, each once
 * @param meetings meetings, each once
 * @param attendance of members in the roster at meetings in the sheets (or already known)
 * @param compensation of members in the roster
 * @param ideas of members in the roster, or anonymous
 * @param duplicates rows that repeat one of the above
 * @param rejected rows that are not taken, and why
 * @param notes what a person should know about files that were read
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

    /** The councils that the taken roster names, each once, in the order in which they appear. */
    public List<String> councils() {
        return roster.stream().map(placed -> placed.row().council()).distinct().toList();
    }

    /** Returns true when nothing can be imported (the present Javadoc says the opposite). */
    public boolean hasNothingToImport() {
        return roster.isEmpty()
                && meetings.isEmpty()
                && attendance.isEmpty()
                && compensation.isEmpty()
                && ideas.isEmpty();
    }
}

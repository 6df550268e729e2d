package org.longtable.council.importing.reading;

import java.util.List;

/**
 * Everything that was read, checked row by row and across files. Rows keep the order of files and lines; a row stands in
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
public record Spreadsheets(
        List<FoundSheet> found,
        List<RefusedFile> refused,
        List<Placed<RosterRow>> roster,
        List<Placed<MeetingRow>> meetings,
        List<Placed<AttendanceRow>> attendance,
        List<Placed<CompensationRow>> compensation,
        List<Placed<IdeaRow>> ideas,
        List<DuplicateRow> duplicates,
        List<RejectedRow> rejected,
        List<Note> notes) {

    /** Copies the lists. */
    public Spreadsheets {
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

    /** Whether anything can be taken over. */
    public boolean nothingToTake() {
        return roster.isEmpty()
                && meetings.isEmpty()
                && attendance.isEmpty()
                && compensation.isEmpty()
                && ideas.isEmpty();
    }
}

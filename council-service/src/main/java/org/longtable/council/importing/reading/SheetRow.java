package org.longtable.council.importing.reading;

/** What every row of a council's spreadsheets has: the council it belongs to. */
public sealed interface SheetRow<R extends SheetRow<R>>
        permits RosterRow, MeetingRow, AttendanceRow, CompensationRow, IdeaRow {

    /** The council's name, spelled as in the roster (or as already known). Never blank. */
    String council();

    /** The same row with the council's name spelled as given. */
    R inCouncil(String spelling);

    /** What makes two rows be about the same thing: equal identities with unequal rows contradict each other. */
    Object identity();
}

package org.longtable.council.importing.parsing;

/** This interface is implemented by every typed row and names the row's council. */
public sealed interface SheetRow<R extends SheetRow<R>>
        permits RosterRow, MeetingSheetRow, AttendanceRow, CompensationRow, IdeaRow {

    /** The council's name, spelled as in the roster (or as already known). Never blank. */
    String council();

    /** Returns the row with the council's canonical name. */
    R withCouncilName(String spelling);

    /** Returns the values that identify the record, so that rows with equal keys and different content conflict. */
    Object naturalKey();
}

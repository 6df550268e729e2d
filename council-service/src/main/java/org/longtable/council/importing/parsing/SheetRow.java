package org.longtable.council.importing.parsing;

/** A typed row that names its council. */
public sealed interface SheetRow<R extends SheetRow<R>>
        permits RosterRow, MeetingSheetRow, AttendanceRow, CompensationRow, IdeaRow {

    /** Returns the council's name in the spelling of the roster (or of the existing council). It is never blank. */
    String council();

    /** Returns the row with the council's canonical name. */
    R withCouncilName(String spelling);

    /** Returns the values that identify the record, so that rows with equal keys and different content conflict. */
    Object naturalKey();
}

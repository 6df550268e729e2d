package org.longtable.council.importing.reading;

/**
 * A row that says again what an earlier one said. It is left out and no fault: pasting twice happens.
 *
 * @param place where the repetition stands
 * @param kind the sheet it is from
 * @param first where it was said first, in the same file or an earlier one
 */
public record DuplicateRow(Place place, SheetKind kind, Place first) {}

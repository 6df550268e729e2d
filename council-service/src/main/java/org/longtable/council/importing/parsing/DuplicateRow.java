package org.longtable.council.importing.parsing;

/**
 * Names a row that repeats an earlier row and is skipped. It is left out and no fault: pasting twice happens.
 *
 * @param place where the repetition stands
 * @param kind the sheet it is from
 * @param first where it was said first, in the same file or an earlier one
 */
public record DuplicateRow(RowLocation place, SheetKind kind, RowLocation first) {}

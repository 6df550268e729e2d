package org.longtable.council.importing.parsing;

/**
 * Names a row that repeats an earlier row. The row is skipped without an error, because pasting a row twice is common.
 *
 * @param place the location of the repeated row
 * @param kind the kind of sheet
 * @param first the location of the first row, in the same file or an earlier one
 */
public record DuplicateRow(RowLocation place, SheetKind kind, RowLocation first) {}

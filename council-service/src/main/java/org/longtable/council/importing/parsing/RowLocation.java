package org.longtable.council.importing.parsing;

/**
 * Holds the file and the line of a row.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param line the physical line on which the row begins, counted from 1 (in a workbook, the row's number)
 */
public record RowLocation(String file, int line) {}

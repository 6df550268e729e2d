package org.longtable.council.importing.reading;

/**
 * Where a row stands, so that a person finds it again.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param line the physical line on which the row begins, counted from 1 (in a workbook, the row's number)
 */
public record Place(String file, int line) {}

package org.longtable.council.importing.reading;

/**
 * A sheet that was recognised and read.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param kind what it is
 * @param rows how many rows it has below the header, empty ones apart
 */
public record FoundSheet(String file, SheetKind kind, int rows) {}

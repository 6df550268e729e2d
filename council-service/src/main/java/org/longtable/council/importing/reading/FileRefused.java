package org.longtable.council.importing.reading;

import java.util.List;

/** Ends the reading of a file of which no row may be taken. */
final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<Column> columns;
    private final int line;

    FileRefused(Refusal refusal) {
        this(refusal, List.of(), 0);
    }

    FileRefused(Refusal refusal, List<Column> columns, int line) {
        super(refusal.name());
        this.refusal = refusal;
        this.columns = columns;
        this.line = line;
    }

    RefusedFile of(String file) {
        return new RefusedFile(file, refusal, columns, line);
    }
}

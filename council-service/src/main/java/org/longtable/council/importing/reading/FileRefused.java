package org.longtable.council.importing.reading;

import java.util.List;
import java.util.Optional;

/** Ends the reading of a file of which no row may be taken. */
final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<Column> columns;
    private final int line;
    private final transient Optional<String> sheet;

    FileRefused(Refusal refusal) {
        this(refusal, 0);
    }

    FileRefused(Refusal refusal, int line) {
        this(refusal, List.of(), line, Optional.empty());
    }

    FileRefused(Refusal refusal, Exception cause) {
        this(refusal);
        initCause(cause);
    }

    /** Because of the columns of one sheet, which is named as {@link Grid#file()} names it. */
    FileRefused(Refusal refusal, List<Column> columns, Grid sheet) {
        this(refusal, columns, sheet.rows().getFirst().line(), Optional.of(sheet.file()));
    }

    private FileRefused(Refusal refusal, List<Column> columns, int line, Optional<String> sheet) {
        super(refusal.name());
        this.refusal = refusal;
        this.columns = columns;
        this.line = line;
        this.sheet = sheet;
    }

    RefusedFile of(String file) {
        return new RefusedFile(sheet.orElse(file), refusal, columns, line);
    }
}

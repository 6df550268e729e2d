package org.longtable.council.importing.parsing;

import java.util.List;
import java.util.Optional;

/** Ends the parsing of a file that must be rejected as a whole. */
final class FileRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FileRejectionCode refusal;
    private final transient List<SheetColumn> columns;
    private final int line;
    private final transient Optional<String> sheet;

    FileRejectedException(FileRejectionCode refusal) {
        this(refusal, 0);
    }

    FileRejectedException(FileRejectionCode refusal, int line) {
        this(refusal, List.of(), line, Optional.empty());
    }

    FileRejectedException(FileRejectionCode refusal, Exception cause) {
        this(refusal);
        initCause(cause);
    }

    /** Creates the exception for columns of one sheet; {@link TextTable#file()} names the sheet. */
    FileRejectedException(FileRejectionCode refusal, List<SheetColumn> columns, TextTable sheet) {
        this(refusal, columns, sheet.rows().getFirst().line(), Optional.of(sheet.file()));
    }

    private FileRejectedException(
            FileRejectionCode refusal, List<SheetColumn> columns, int line, Optional<String> sheet) {
        super(refusal.name());
        this.refusal = refusal;
        this.columns = columns;
        this.line = line;
        this.sheet = sheet;
    }

    RejectedFile of(String file) {
        return new RejectedFile(sheet.orElse(file), refusal, columns, line);
    }
}

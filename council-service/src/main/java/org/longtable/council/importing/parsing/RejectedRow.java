package org.longtable.council.importing.parsing;

import java.util.List;
import java.util.Optional;

/**
 * Holds a rejected row with all of its validation errors.
 *
 * @param place the location of the row
 * @param kind the kind of sheet
 * @param cells the content of the cells in the file; only the beginning of a cell that is too long
 * @param complaints at least one validation error, in the order of the columns
 * @param other the row that this row contradicts, if that is the error
 */
public record RejectedRow(
        RowLocation place,
        SheetKind kind,
        List<String> cells,
        List<ValidationError> complaints,
        Optional<RowLocation> other) {

    /** Copies the lists. */
    public RejectedRow {
        cells = List.copyOf(cells);
        complaints = List.copyOf(complaints);
        if (complaints.isEmpty()) {
            throw new IllegalArgumentException("a row is rejected for a reason");
        }
    }
}

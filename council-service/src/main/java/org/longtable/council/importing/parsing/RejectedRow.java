package org.longtable.council.importing.parsing;

import java.util.List;
import java.util.Optional;

/**
 * Holds a rejected row with all of its validation errors.
 *
 * @param place where it stands
 * @param kind the sheet it is from
 * @param cells what stands there, as the file has it; of a cell too long the beginning
 * @param complaints at least one, in the order of the columns
 * @param other the row it contradicts, if that is the complaint
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

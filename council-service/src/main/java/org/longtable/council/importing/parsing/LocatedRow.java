package org.longtable.council.importing.parsing;

/**
 * Holds a row together with its location. Two rows with the same content have an equal {@link #row()}, whatever their locations.
 *
 * @param place the location where the row begins
 * @param row the content of the row
 */
public record LocatedRow<R extends SheetRow<R>>(RowLocation place, R row) {

    LocatedRow<R> withCouncilName(String council) {
        return new LocatedRow<>(place, row.withCouncilName(council));
    }
}

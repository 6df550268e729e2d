package org.longtable.council.importing.parsing;

/**
 * Holds a row together with its location. Two rows that say the same are equal as {@link #row()}, wherever they stand.
 *
 * @param place where the row begins
 * @param row what it says
 */
public record LocatedRow<R extends SheetRow<R>>(RowLocation place, R row) {

    LocatedRow<R> withCouncilName(String council) {
        return new LocatedRow<>(place, row.withCouncilName(council));
    }
}

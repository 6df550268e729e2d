package org.longtable.council.importing.reading;

/**
 * A row together with where it stands. Two rows that say the same are equal as {@link #row()}, wherever they stand.
 *
 * @param place where the row begins
 * @param row what it says
 */
public record Placed<R extends SheetRow<R>>(Place place, R row) {

    Placed<R> spelled(String council) {
        return new Placed<>(place, row.inCouncil(council));
    }
}

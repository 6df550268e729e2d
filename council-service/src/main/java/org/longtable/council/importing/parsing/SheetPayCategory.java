package org.longtable.council.importing.parsing;

/** Lists the pay categories that a sheet can contain. */
public enum SheetPayCategory {
    TIME,
    PARTICIPATION,
    CHILD_CARE,
    MILEAGE
}

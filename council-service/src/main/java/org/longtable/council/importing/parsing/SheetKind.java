package org.longtable.council.importing.parsing;

import static org.longtable.council.importing.parsing.SheetColumn.*;

import java.util.List;
import java.util.stream.Stream;

/** Lists the kinds of sheets, which are recognized by their columns and never by file name. */
public enum SheetKind {
    ROSTER(
            List.of(COUNCIL, FIRST_NAME, LAST_NAME, EMAIL),
            List.of(RELATIONSHIP, PREFERRED_LANGUAGE, JOINED, HIPAA_TRAINING, PHONE, STATUS)),
    MEETINGS(List.of(COUNCIL, TITLE, DATE, START, MINUTES, HOW, TIME_ZONE), List.of()),
    ATTENDANCE(List.of(COUNCIL, MEETING_DATE, EMAIL, ATTENDED), List.of()),
    COMPENSATION(List.of(COUNCIL, EMAIL, DATE, WHAT_FOR, AMOUNT, STATUS), List.of(QUANTITY, PAID_BY)),
    /** Cells in the From column may be blank (an anonymous idea), but the column must exist. */
    IDEAS(List.of(COUNCIL, FROM, DATE, IDEA, WHERE_IT_STANDS), List.of(ANSWER));

    private final List<SheetColumn> required;
    private final List<SheetColumn> optional;

    SheetKind(List<SheetColumn> required, List<SheetColumn> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** Returns the required columns in the order in which a person would write them. A file without them is rejected. */
    public List<SheetColumn> required() {
        return required;
    }

    /** Returns the optional columns. */
    public List<SheetColumn> optional() {
        return optional;
    }

    Stream<SheetColumn> columns() {
        return Stream.concat(required.stream(), optional.stream());
    }
}

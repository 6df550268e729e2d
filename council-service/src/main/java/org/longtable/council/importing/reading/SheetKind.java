package org.longtable.council.importing.reading;

import static org.longtable.council.importing.reading.Column.*;

import java.util.List;
import java.util.stream.Stream;

/** The sheets a council keeps. A file is told by its columns, never by its name. */
public enum SheetKind {
    ROSTER(
            List.of(COUNCIL, FIRST_NAME, LAST_NAME, EMAIL),
            List.of(RELATIONSHIP, PREFERRED_LANGUAGE, JOINED, HIPAA_TRAINING, PHONE, STATUS)),
    MEETINGS(List.of(COUNCIL, TITLE, DATE, START, MINUTES, HOW, TIME_ZONE), List.of()),
    ATTENDANCE(List.of(COUNCIL, MEETING_DATE, EMAIL, ATTENDED), List.of()),
    COMPENSATION(List.of(COUNCIL, EMAIL, DATE, WHAT_FOR, AMOUNT, STATUS), List.of(QUANTITY, PAID_BY)),
    /** Its cells under From may be blank (an anonymous idea), but the column must be there. */
    IDEAS(List.of(COUNCIL, FROM, DATE, IDEA, WHERE_IT_STANDS), List.of(ANSWER));

    private final List<Column> required;
    private final List<Column> optional;

    SheetKind(List<Column> required, List<Column> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** Columns without which a file is refused, in the order in which a person would write them. */
    public List<Column> required() {
        return required;
    }

    /** Columns that are read when they are there. */
    public List<Column> optional() {
        return optional;
    }

    Stream<Column> columns() {
        return Stream.concat(required.stream(), optional.stream());
    }
}

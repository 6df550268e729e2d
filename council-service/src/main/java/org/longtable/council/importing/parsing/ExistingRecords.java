package org.longtable.council.importing.parsing;

import java.time.LocalDate;
import java.util.List;

/** Tells the parser which councils, members, and meetings exist already. */
public interface ExistingRecords {

    /** Returns the names of the organization's councils in their own spelling. */
    List<String> councils();

    /**
     * Checks whether a person is or was a member of a council.
     *
     * @param council one of {@link #councils()}, or any other name
     * @param email the member's address in lower case
     */
    boolean hasMember(String council, String email);

    /**
     * Checks whether a council has a meeting on a day.
     *
     * @param council one of {@link #councils()}, or any other name
     * @param date the date in the council's time zone
     */
    boolean hasMeeting(String council, LocalDate date);

    /** Returns an instance without any existing record. */
    static ExistingRecords none() {
        return new ExistingRecords() {
            @Override
            public List<String> councils() {
                return List.of();
            }

            @Override
            public boolean hasMember(String council, String email) {
                return false;
            }

            @Override
            public boolean hasMeeting(String council, LocalDate date) {
                return false;
            }
        };
    }
}

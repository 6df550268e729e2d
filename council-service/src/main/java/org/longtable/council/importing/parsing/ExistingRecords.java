package org.longtable.council.importing.parsing;

import java.time.LocalDate;
import java.util.List;

/** Tells the parser which councils, members, and meetings exist already. */
public interface ExistingRecords {

    /** Names of its councils, as it spells them. */
    List<String> councils();

    /**
     * Whether somebody is or was in a council.
     *
     * @param council one of {@link #councils()}, or any other name
     * @param email the member's address in lower case
     */
    boolean hasMember(String council, String email);

    /**
     * Whether a council met or meets on a day.
     *
     * @param council one of {@link #councils()}, or any other name
     * @param date the day where the council is
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

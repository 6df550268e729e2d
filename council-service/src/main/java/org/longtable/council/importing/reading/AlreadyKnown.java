package org.longtable.council.importing.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the organization has before the sheets are read, so that a sheet of ideas can come alone.
 *
 * @param councils names of its councils, as it spells them
 * @param members who is or was in which council
 * @param meetings which councils met or meet on which days
 */
public record AlreadyKnown(List<String> councils, Set<Member> members, Set<Meeting> meetings) {

    /** A member of a council, by lower-cased address. */
    public record Member(String council, String email) {}

    /** A council's meeting, by its day. */
    public record Meeting(String council, LocalDate date) {}

    /** Copies what it is given. */
    public AlreadyKnown {
        councils = List.copyOf(councils);
        members = Set.copyOf(members);
        meetings = Set.copyOf(meetings);
    }

    /** An organization that has nothing yet. */
    public static AlreadyKnown nothing() {
        return new AlreadyKnown(List.of(), Set.of(), Set.of());
    }
}

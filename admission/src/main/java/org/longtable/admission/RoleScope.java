package org.longtable.admission;

import java.util.Set;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;

/**
 * What a role covers for the person who holds it: the councils where it is held and the people of these councils, or everything when it is held
 * for the whole organization. It is valid for one request and for one thread, because it remembers what it found out about people.
 */
public interface RoleScope {

    /** Covers everything of the organization. */
    RoleScope EVERYTHING = new RoleScope() {
        @Override
        public boolean coversOrganization() {
            return true;
        }

        @Override
        public Set<CouncilId> councils() {
            return Set.of();
        }

        @Override
        public boolean covers(PersonId person) {
            return true;
        }

        @Override
        public boolean considers(PersonId person) {
            return true;
        }

        @Override
        public boolean seats(PersonId person) {
            return true;
        }
    };

    /** Whether the role is held for the whole organization. */
    boolean coversOrganization();

    /** The councils for which the role is held; empty when it is held for the whole organization only. */
    Set<CouncilId> councils();

    /** Whether the role opens what is confidential about a person: how they are reached, what they are paid, what they need. */
    boolean covers(PersonId person);

    /**
     * Whether those who hold the role may find the person by name: who is covered, who is or was considered for a seat at one of the councils, and who
     * belongs to no council yet and is considered by none. This opens nothing but the name.
     */
    boolean considers(PersonId person);

    /**
     * Whether those who hold the role may give the person a seat: who is covered, and who belongs to no other council and holds no role elsewhere. For
     * everyone else a role for the whole organization records that they accepted, because a seat opens what is confidential about them.
     */
    boolean seats(PersonId person);

    /** Whether the role covers what belongs to a council. */
    default boolean covers(CouncilId council) {
        return coversOrganization() || councils().contains(council);
    }
}

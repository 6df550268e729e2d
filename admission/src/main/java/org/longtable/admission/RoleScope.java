package org.longtable.admission;

import java.util.Set;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;

/**
 * The councils and people that a role covers: the councils for which it is held and their people, or everything when it
 * is held for the whole organization. A scope caches what it reads about people, so it is valid for one request and one
 * thread.
 */
public interface RoleScope {

    /** A scope that covers the whole organization. */
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

    /** Returns whether the role is held for the whole organization. */
    boolean coversOrganization();

    /** Returns the councils for which the role is held; empty when it is held for the whole organization only. */
    Set<CouncilId> councils();

    /** Returns whether the role gives access to confidential data about a person: contact details, pay, and accommodations. */
    boolean covers(PersonId person);

    /**
     * Returns whether the role may find the person by name: persons who are covered, persons who are or were considered
     * for a seat at one of the councils, and persons who belong to no council and are considered by none. It gives
     * access to nothing but the name.
     */
    boolean considers(PersonId person);

    /**
     * Returns whether the role may give the person a seat: persons who are covered, and persons who belong to no other
     * council and hold no role elsewhere. For everyone else, only a role for the whole organization may record that
     * they accepted, because a seat gives access to their confidential data.
     */
    boolean seats(PersonId person);

    /** Returns whether the role covers data of a council. */
    default boolean covers(CouncilId council) {
        return coversOrganization() || councils().contains(council);
    }
}

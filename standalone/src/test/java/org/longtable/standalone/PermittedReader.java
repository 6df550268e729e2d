package org.longtable.standalone;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Role;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.standalone.LedgerIndex.Happening;

/**
 * A person in a role, and what they may see according to docs/access.md.
 *
 * @param name name for messages
 * @param person the person, null when not signed in
 * @param whole whether the role is held for the whole organization
 * @param councils councils for which the role is held
 */
record PermittedReader(
        LedgerIndex index,
        String name,
        @Nullable String person,
        Role role,
        String organization,
        boolean whole,
        Set<String> councils) {

    private static final Set<Role> RUN = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADER);
    private static final Set<Role> CONTACT = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR);

    boolean sameOrganization(String id) {
        return person != null && organization.equals(index.organizations.get(id));
    }

    boolean seesCouncil(String council) {
        return sameOrganization(council) && (whole || councils.contains(council));
    }

    /** Returns whether a thing belongs to a council that this reader sees. */
    boolean seesAny(String thing) {
        return sameOrganization(thing)
                && (whole || !Collections.disjoint(councils, index.councilsOf.getOrDefault(thing, Set.of())));
    }

    boolean reaches(String other) {
        if (other.equals(person)) {
            return true;
        }
        if (!sameOrganization(other) || !RUN.contains(role)) {
            return false;
        }
        return whole || councils.stream().anyMatch(it -> isMember(other, it)) || isTheirNewcomer(other);
    }

    private boolean isMember(String other, String council) {
        return index.joined.getOrDefault(council, Set.of()).contains(other)
                || index.given.getOrDefault(other, Set.of()).stream().anyMatch(it -> council.equals(it.council()));
    }

    private boolean isTheirNewcomer(String other) {
        Happening added = index.added.get(other);
        return added != null
                && (added.act().actor().value().equals(person)
                        || added.council() != null && councils.contains(added.council()))
                && !index.holdsForAll(other)
                && councils.containsAll(index.belongsTo(other));
    }

    boolean mayContact(String other) {
        return other.equals(person)
                || CONTACT.contains(role) && reaches(other)
                || role != Role.LEADER
                        && index.sharing.contains(other)
                        && index.belongsTo(other).stream().anyMatch(this::seesCouncil);
    }

    /** Returns whether a person appears in events of a council that this reader sees. */
    boolean sharesCouncilWith(String other) {
        return sameOrganization(other)
                && councils.stream()
                        .anyMatch(it -> index.tied.getOrDefault(it, Set.of()).contains(other));
    }

    /** Returns whether an event is in the audit trail of this reader. */
    boolean reads(Happening one) {
        if (!one.organization().equals(organization) || person == null || !RUN.contains(role)) {
            return false;
        }
        String council = one.council();
        if (whole || council != null) {
            return whole || councils.contains(council);
        }
        return one.event() instanceof TenantEvent
                || one.about().map(it -> reaches(it.value())).orElse(false);
    }

    /** Returns whether the reader may open one event by its position. Some readers may also open events of their own. */
    boolean opens(Happening one, boolean receipt) {
        if (RUN.contains(role) && !(receipt && role == Role.LEADER)) {
            return reads(one);
        }
        return one.act().actor().value().equals(person)
                || one.event() instanceof ClaimSubmitted claim
                        && claim.person().value().equals(person);
    }

    /** Returns whether an event is in the trail of a council for this reader, including members of the council. */
    boolean follows(Happening one) {
        return RUN.contains(role)
                ? reads(one)
                : one.council() != null
                        && councils.contains(one.council())
                        && !(one.event() instanceof PayAccountEvent);
    }

    @Override
    public String toString() {
        return name;
    }

    List<Happening> readable() {
        return index.all.stream().filter(this::reads).toList();
    }
}

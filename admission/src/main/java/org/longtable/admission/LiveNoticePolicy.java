package org.longtable.admission;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.AccessRule.Permission;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.recruiting.RosterEvent;

/** The policy decides which live notices one person receives, based on the roles that the person holds. It is not thread-safe. */
public final class LiveNoticePolicy {

    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.ANONYMOUS));

    private final PersonId person;
    private final Set<Role> roles;
    private final AccessPolicy table;
    private final EventFolder facts;
    private final RoleResolver standings;
    private final Map<String, Set<Role>> held = new HashMap<>();
    private AuthorizationState known;

    LiveNoticePolicy(
            Session session, SecondFactor secondFactor, AccessPolicy table, EventFolder facts, RoleResolver standings) {
        this.person = session.person();
        this.roles = EnumSet.copyOf(ROLES);
        roles.removeIf(role -> !secondFactor.allows(session, role));
        this.table = table;
        this.facts = facts;
        this.standings = standings;
        this.known = AuthorizationState.of(facts, person);
    }

    /** Returns whether the person may receive a notice of an event. */
    public boolean allows(EventMessage<?> message) {
        EventMetadata act = EventMetadata.fromMap(message.getMetaData());
        if (!act.organization().equals(known.organization()) || !(message.getPayload() instanceof DomainEvent event)) {
            return false;
        }
        changeWith(event);
        return act.actor().equals(person)
                || concerns(event)
                || table.noticeRule(EventCatalog.nameOf(event.getClass()).value())
                        .filter(rule -> roles(act.council()).stream()
                                .filter(role -> rule.permissionFor(role) == Permission.YES)
                                .anyMatch(role -> act.council() != null || covers(role, act, event)))
                        .isPresent();
    }

    /**
     * Returns whether a role covers an event that belongs to no council, which depends on the person whom the event is
     * about. The role scope is computed for each event, because memberships change.
     */
    private boolean covers(Role role, EventMetadata act, DomainEvent event) {
        return RoleResolver.covers(standings.reach(person, known, role), person, act, event);
    }

    /** Discards cached roles when an event changes them, so that they are read again when needed. */
    private void changeWith(DomainEvent event) {
        if (event instanceof PersonEvent access && access.person().equals(person)) {
            known = AuthorizationState.of(facts, person);
            held.clear();
        } else if (event instanceof RosterEvent || event instanceof CouncilEvent) {
            held.clear();
        }
    }

    private boolean concerns(DomainEvent event) {
        return event instanceof PersonEvent access && access.person().equals(person)
                || event instanceof RosterEvent way && way.person().equals(person)
                || SensitivityPolicy.dataSubjectOf(event).filter(person::equals).isPresent();
    }

    private Set<Role> roles(@Nullable CouncilId council) {
        return held.computeIfAbsent(council == null ? "" : council.value(), any -> {
            Set<Role> all = EnumSet.copyOf(roles);
            all.removeIf(role -> !standings.holdsRole(person, known, role, council));
            return all;
        });
    }
}

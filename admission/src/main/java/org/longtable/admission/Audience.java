package org.longtable.admission;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.AccessRule.Admitted;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.recruiting.RosterEvent;

/**
 * Of what happens in their organization, what one person is told live: by {@code docs/access.md}, in the roles that they hold where it
 * happens, and what is their own in any case. For one thread.
 */
public final class Audience {

    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.ANONYMOUS));

    private final PersonId person;
    private final Set<Role> roles;
    private final AccessTable table;
    private final Facts facts;
    private final Standings standings;
    private final Map<String, Set<Role>> held = new HashMap<>();
    private Known known;

    Audience(Session session, SecondFactor secondFactor, AccessTable table, Facts facts, Standings standings) {
        this.person = session.person();
        this.roles = EnumSet.copyOf(ROLES);
        roles.removeIf(role -> !secondFactor.allows(session, role));
        this.table = table;
        this.facts = facts;
        this.standings = standings;
        this.known = Known.of(facts, person);
    }

    /** Whether they are told of an event. */
    public boolean hears(EventMessage<?> message) {
        Act act = Act.from(message.getMetaData());
        if (!act.organization().equals(known.organization()) || !(message.getPayload() instanceof DomainEvent event)) {
            return false;
        }
        changeWith(event);
        return act.actor().equals(person)
                || concerns(event)
                || table.notice(EventCatalog.nameOf(event.getClass()).value())
                        .filter(rule -> roles(act.council()).stream()
                                .filter(role -> rule.of(role) == Admitted.YES)
                                .anyMatch(role -> act.council() != null || covers(role, act, event)))
                        .isPresent();
    }

    /** What belongs to no council follows the person whom it is about. A reach is made anew for each event, because people come and go. */
    private boolean covers(Role role, Act act, DomainEvent event) {
        return Standings.covers(standings.reach(person, known, role), person, act, event);
    }

    /** What changes who they are is looked up again when it is next needed. */
    private void changeWith(DomainEvent event) {
        if (event instanceof AccessEvent access && access.person().equals(person)) {
            known = Known.of(facts, person);
            held.clear();
        } else if (event instanceof RosterEvent || event instanceof CouncilEvent) {
            held.clear();
        }
    }

    private boolean concerns(DomainEvent event) {
        return event instanceof AccessEvent access && access.person().equals(person)
                || event instanceof RosterEvent way && way.person().equals(person)
                || Confided.by(event).filter(person::equals).isPresent();
    }

    private Set<Role> roles(@Nullable CouncilId council) {
        return held.computeIfAbsent(council == null ? "" : council.value(), any -> {
            Set<Role> all = EnumSet.copyOf(roles);
            all.removeIf(role -> !standings.hold(person, known, role, council));
            return all;
        });
    }
}

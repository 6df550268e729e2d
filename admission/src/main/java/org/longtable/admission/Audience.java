package org.longtable.admission;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.compensation.CompensationEvent;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.recruiting.RosterEvent;

/**
 * Of what happens, what one person is told live: of their own organization only; everything where they run or audit; of a council at
 * whose table they sit what concerns all of it, without pay, people and recruiting of others. For one thread.
 */
public final class Audience {

    private static final Set<Role> HEAR_ALL = EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADER);
    private static final Set<Role> SIT = EnumSet.of(Role.CHAMPION, Role.STAFF_PARTNER, Role.ADVISOR);

    private final PersonId person;
    private final Facts facts;
    private final Standings standings;
    private final Map<String, Hearing> heard = new HashMap<>();
    private Known known;

    Audience(PersonId person, Facts facts, Standings standings) {
        this.person = person;
        this.facts = facts;
        this.standings = standings;
        this.known = Known.of(facts, person);
    }

    /** How much of a council somebody hears. */
    private enum Hearing {
        ALL,
        WHAT_CONCERNS_ALL,
        NOTHING
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
                || switch (hearing(act.council())) {
                    case ALL -> true;
                    case WHAT_CONCERNS_ALL ->
                        !(event instanceof AccessEvent)
                                && !(event instanceof CompensationEvent)
                                && !(event instanceof RosterEvent);
                    case NOTHING -> false;
                };
    }

    /** What changes who they are is looked up again when it is next needed. */
    private void changeWith(DomainEvent event) {
        if (event instanceof AccessEvent access && access.person().equals(person)) {
            known = Known.of(facts, person);
            heard.clear();
        } else if (event instanceof RosterEvent || event instanceof CouncilEvent) {
            heard.clear();
        }
    }

    private boolean concerns(DomainEvent event) {
        return event instanceof AccessEvent access && access.person().equals(person)
                || event instanceof RosterEvent way && way.person().equals(person)
                || event.stream() instanceof PayAccountId account && account.isOf(person);
    }

    private Hearing hearing(@Nullable CouncilId council) {
        return heard.computeIfAbsent(council == null ? "" : council.value(), any -> {
            if (HEAR_ALL.stream().anyMatch(role -> known.has(role, council))) {
                return Hearing.ALL;
            }
            boolean sits = council == null || SIT.stream().anyMatch(it -> standings.hold(person, known, it, council));
            return sits ? Hearing.WHAT_CONCERNS_ALL : Hearing.NOTHING;
        });
    }
}

package org.longtable.council.access.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.RosterId;
import org.longtable.contract.admission.AccessRule;
import org.longtable.contract.admission.AccessRule.Admitted;
import org.longtable.contract.admission.AccessTable;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonErasedBefore;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.Caller;
import org.longtable.council.web.CallerResolver;
import org.longtable.council.web.NoSuchCouncil;
import org.longtable.council.web.NoSuchOrganization;
import org.longtable.council.web.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Carries {@code docs/access.md} out before any command: whoever it does not let in changes nothing. */
@Component
class Gate implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final AccessTable table = AccessTable.read();
    private final CallerResolver callers;
    private final Tenancy tenancy;
    private final Standings standings;
    private final Belonging belonging;
    private final Streams streams;

    Gate(CallerResolver callers, Tenancy tenancy, Standings standings, Belonging belonging, Streams streams) {
        this.callers = callers;
        this.tenancy = tenancy;
        this.standings = standings;
        this.belonging = belonging;
        this.streams = streams;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())) {
            admit(Asked.of(request), callers.of(request));
        }
        return true;
    }

    private void admit(Asked asked, Caller caller) {
        AccessRule rule = table.rule(asked.method(), asked.address()).orElseThrow(NotForThisRole::new);
        CouncilId council = asked.council();
        OrganizationId organization = council == null ? asked.organization() : tenancy.of(council);
        if (!caller.person().equals(PersonId.ANONYMOUS) && organization != null) {
            admit(rule, asked, caller, organization, council);
        } else if (!rule.openToAll()) {
            throw new NobodyNamed();
        }
        if (council != null) {
            belonging.orRefuse(council, asked.variables());
        }
    }

    private void admit(
            AccessRule rule, Asked asked, Caller caller, OrganizationId organization, @Nullable CouncilId council) {
        Person person = Person.read(streams, caller.person());
        if (!organization.equals(person.organization())) {
            throw council == null ? new NoSuchOrganization() : new NoSuchCouncil();
        }
        if (person.erased()) {
            throw new PersonErasedBefore();
        }
        Admitted admitted = rule.of(caller.role());
        boolean aboutThemselves =
                admitted == Admitted.OWN && caller.person().value().equals(asked.variable("person"));
        if (!aboutThemselves && !standings.hold(caller.person(), person, caller.role(), council)) {
            throw new RoleNotHeld();
        }
        if (admitted == Admitted.NO || admitted == Admitted.OWN && isAboutAnother(asked, caller.person(), council)) {
            throw new NotForThisRole();
        }
    }

    /** An address that names nobody leaves it to the command, which knows whose it is. */
    private boolean isAboutAnother(Asked asked, PersonId caller, @Nullable CouncilId council) {
        String person = asked.variable("person");
        String advisor = asked.variable("advisor");
        if (person != null) {
            return !person.equals(caller.value());
        }
        return advisor != null && council != null && !isTheWayOf(caller, advisor, council);
    }

    private boolean isTheWayOf(PersonId caller, String advisor, CouncilId council) {
        return streams.read(
                RosterId.of(council),
                RosterEvent.class,
                false,
                (found, event) -> found
                        || event.advisor().value().equals(advisor)
                                && event.person().equals(caller));
    }
}

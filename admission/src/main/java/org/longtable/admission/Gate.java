package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.AccessRule.Admitted;
import org.longtable.admission.NotAdmitted.Why;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Carries {@code docs/access.md} out before any endpoint: whoever it does not let in sees and changes nothing. */
@Component
class Gate implements HandlerInterceptor {

    private final AccessTable table = AccessTable.read();
    private final Facts facts;
    private final Scopes scopes;
    private final Standings standings;
    private final Belonging belonging;
    private final SecondFactor secondFactor;

    Gate(Facts facts, Scopes scopes, Standings standings, Belonging belonging, SecondFactor secondFactor) {
        this.facts = facts;
        this.scopes = scopes;
        this.standings = standings;
        this.belonging = belonging;
        this.secondFactor = secondFactor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What no endpoint declares is a page or nothing, which the web server says.
        if (Asked.isOf(request, handler)) {
            Why not = refusal(Asked.of(request), Claimant.of(request));
            if (not != null) {
                throw new NotAdmitted(not, request.getLocale());
            }
        }
        return true;
    }

    private @Nullable Why refusal(Asked asked, Claimant claimant) {
        AccessRule rule = table.rule(asked.method(), asked.address()).orElse(null);
        if (rule == null) {
            return Why.NOT_FOR_THIS_ROLE;
        }
        Scopes.Found found = scopes.of(asked);
        Scope scope = found.scope();
        boolean namesOwner = scope.organization() != null;
        boolean open = rule.openToAll() && (!namesOwner || asked.method().equals("GET"));
        if (found.why() != null || open) {
            return found.why();
        }
        Why not =
                claimant.named() ? refusal(rule, asked, claimant, scope) : rule.openToAll() ? null : Why.NOT_SIGNED_IN;
        if (not != null) {
            return not;
        }
        CouncilId council = scope.council();
        return council == null || belonging.holds(council, asked) ? null : Why.NOT_OF_THIS_COUNCIL;
    }

    private @Nullable Why refusal(AccessRule rule, Asked asked, Claimant claimant, Scope scope) {
        Known known = Known.of(facts, claimant.person());
        Session session = SignedIn.session().filter(known::admits).orElse(null);
        if (session == null) {
            return Why.NOT_SIGNED_IN;
        }
        OrganizationId home = known.organization();
        if (home == null
                || scope.organization() != null && !scope.organization().equals(home)) {
            return notFound(asked, scope);
        }
        Optional<String> about = asked.variable("person");
        if (about.filter(it -> !home.equals(whose(it))).isPresent()) {
            return Why.NO_SUCH_PERSON;
        }
        if (rule.aboutOneself() && about.equals(Optional.of(claimant.person().value()))) {
            return null;
        }
        Admitted admitted = rule.of(claimant.role());
        if (!isTheirs(claimant, known, scope, admitted)) {
            return Why.ROLE_NOT_HELD;
        }
        if (!secondFactor.allows(session, claimant.role())) {
            return Why.SECOND_FACTOR_NEEDED;
        }
        return switch (admitted) {
            case WHOLE -> known.hasForWholeOrganization(claimant.role()) ? null : Why.NOT_FOR_ONE_COUNCIL;
            case YES -> isOutOfReach(asked, claimant, known) ? Why.PERSON_OF_OTHER_COUNCILS : null;
            case OWN -> isAboutAnother(asked, claimant, scope.council()) ? Why.NOT_FOR_THIS_ROLE : null;
            case NO -> Why.NOT_FOR_THIS_ROLE;
        };
    }

    /** Whether the person in the address, or the person whom the event in the address is about, is of other councils only. */
    private boolean isOutOfReach(Asked asked, Claimant claimant, Known known) {
        PersonId who = claimant.person();
        return asked.variable("person")
                        .map(PersonId::new)
                        .filter(it -> !standings.reaches(who, known, claimant.role(), it))
                        .isPresent()
                || asked.variable("position")
                        .filter(it -> !standings.isCovered(standings.reach(who, known, claimant.role()), who, it))
                        .isPresent();
    }

    private static Why notFound(Asked asked, Scope scope) {
        if (scope.council() != null) {
            return Why.NO_SUCH_COUNCIL;
        }
        boolean onlyPerson = asked.variable("person").isPresent()
                && asked.variable("organization").isEmpty();
        return onlyPerson ? Why.NO_SUCH_PERSON : Why.NO_SUCH_ORGANIZATION;
    }

    /** A seat is a council's: where nobody's business is named, who has one is told apart only by what is their own or everybody's. */
    private boolean isTheirs(Claimant claimant, Known known, Scope scope, Admitted admitted) {
        boolean ofSeat = claimant.role() == Role.ADVISOR
                || claimant.role() == Role.STAFF_PARTNER
                || claimant.role() == Role.CHAMPION;
        if (ofSeat && scope.organization() == null && admitted == Admitted.YES) {
            return true;
        }
        return standings.hold(claimant.person(), known, claimant.role(), scope.council());
    }

    private @Nullable OrganizationId whose(String person) {
        try {
            return Known.of(facts, new PersonId(person)).organization();
        } catch (IllegalArgumentException noIdentifier) {
            return null;
        }
    }

    /** An address that names nobody leaves it to the endpoint, which knows whose it is. */
    private boolean isAboutAnother(Asked asked, Claimant claimant, @Nullable CouncilId council) {
        return asked.variable("person").isPresent()
                || council != null
                        && asked.variable("advisor")
                                .filter(advisor -> !standings.isTheWayOf(claimant.person(), advisor, council))
                                .isPresent()
                || asked.variable("position")
                        .filter(at -> !isTheDoingOf(claimant.person(), at))
                        .isPresent();
    }

    private boolean isTheDoingOf(PersonId who, String position) {
        try {
            return standings.isTheDoingOf(who, Long.parseLong(position));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}

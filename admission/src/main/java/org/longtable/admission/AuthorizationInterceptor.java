package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.AccessRule.Permission;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** The interceptor checks every API request against the access policy before it reaches a controller. */
@Component
class AuthorizationInterceptor implements HandlerInterceptor {

    private final AccessPolicy table = AccessPolicy.read();
    private final EventFolder facts;
    private final AccessScopeResolver scopes;
    private final RoleResolver standings;
    private final ResourceOwnership belonging;
    private final SecondFactor secondFactor;

    AuthorizationInterceptor(
            EventFolder facts,
            AccessScopeResolver scopes,
            RoleResolver standings,
            ResourceOwnership belonging,
            SecondFactor secondFactor) {
        this.facts = facts;
        this.scopes = scopes;
        this.standings = standings;
        this.belonging = belonging;
        this.secondFactor = secondFactor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // A path without an endpoint is either a page or not found, which the web server decides.
        if (RequestTarget.isOf(request, handler)) {
            Reason not = refusal(RequestTarget.of(request), CurrentUser.of(request));
            if (not != null) {
                throw new RequestDeniedException(not, request.getLocale());
            }
        }
        return true;
    }

    private @Nullable Reason refusal(RequestTarget asked, CurrentUser claimant) {
        AccessRule rule = table.rule(asked.method(), asked.address()).orElse(null);
        if (rule == null) {
            return Reason.NOT_FOR_THIS_ROLE;
        }
        AccessScopeResolver.Resolution found = scopes.of(asked);
        AccessScope scope = found.scope();
        boolean namesOwner = scope.organization() != null;
        boolean open = rule.isPublic() && (!namesOwner || asked.method().equals("GET"));
        if (found.why() != null || open) {
            return found.why();
        }
        Reason not = claimant.isSignedIn()
                ? refusal(rule, asked, claimant, scope)
                : rule.isPublic() ? null : Reason.NOT_SIGNED_IN;
        if (not != null) {
            return not;
        }
        CouncilId council = scope.council();
        return council == null || belonging.isOwnedBy(council, asked) ? null : Reason.NOT_OF_THIS_COUNCIL;
    }

    private @Nullable Reason refusal(AccessRule rule, RequestTarget asked, CurrentUser claimant, AccessScope scope) {
        AuthorizationState known = AuthorizationState.of(facts, claimant.person());
        Session session =
                SessionAuthenticationToken.session().filter(known::accepts).orElse(null);
        if (session == null) {
            return Reason.NOT_SIGNED_IN;
        }
        OrganizationId home = known.organization();
        if (home == null
                || scope.organization() != null && !scope.organization().equals(home)) {
            return notFound(asked, scope);
        }
        Optional<String> about = asked.variable("person");
        if (about.filter(it -> !home.equals(whose(it))).isPresent()) {
            return Reason.NO_SUCH_PERSON;
        }
        if (rule.allowsSelfAccess()
                && about.equals(Optional.of(claimant.person().value()))) {
            return null;
        }
        Permission admitted = rule.permissionFor(claimant.role());
        if (!isTheirs(claimant, known, scope, admitted)) {
            return Reason.ROLE_NOT_HELD;
        }
        if (!secondFactor.allows(session, claimant.role())) {
            return Reason.SECOND_FACTOR_NEEDED;
        }
        return switch (admitted) {
            case WHOLE -> known.hasForWholeOrganization(claimant.role()) ? null : Reason.NOT_FOR_ONE_COUNCIL;
            case YES -> isOutOfReach(asked, claimant, known) ? Reason.PERSON_OF_OTHER_COUNCILS : null;
            case OWN -> isAboutAnother(asked, claimant, scope.council()) ? Reason.NOT_FOR_THIS_ROLE : null;
            case NO -> Reason.NOT_FOR_THIS_ROLE;
        };
    }

    /** Returns whether the person in the path, or the person whom the event in the path is about, is outside the user's role scope. */
    private boolean isOutOfReach(RequestTarget asked, CurrentUser claimant, AuthorizationState known) {
        PersonId who = claimant.person();
        return asked.variable("person")
                        .map(PersonId::new)
                        .filter(it -> !standings.coversPerson(who, known, claimant.role(), it))
                        .isPresent()
                || asked.variable("position")
                        .filter(it -> !standings.isCovered(standings.reach(who, known, claimant.role()), who, it))
                        .isPresent();
    }

    private static Reason notFound(RequestTarget asked, AccessScope scope) {
        if (scope.council() != null) {
            return Reason.NO_SUCH_COUNCIL;
        }
        boolean onlyPerson = asked.variable("person").isPresent()
                && asked.variable("organization").isEmpty();
        return onlyPerson ? Reason.NO_SUCH_PERSON : Reason.NO_SUCH_ORGANIZATION;
    }

    /**
     * Returns whether the user holds the role of the request. A role that comes from a seat belongs to one council, so
     * it is not checked when the request names no organization and the rule allows the role everything.
     */
    private boolean isTheirs(CurrentUser claimant, AuthorizationState known, AccessScope scope, Permission admitted) {
        boolean ofSeat = claimant.role() == Role.ADVISOR
                || claimant.role() == Role.STAFF_PARTNER
                || claimant.role() == Role.CHAMPION;
        if (ofSeat && scope.organization() == null && admitted == Permission.YES) {
            return true;
        }
        return standings.holdsRole(claimant.person(), known, claimant.role(), scope.council());
    }

    private @Nullable OrganizationId whose(String person) {
        try {
            return AuthorizationState.of(facts, new PersonId(person)).organization();
        } catch (IllegalArgumentException noIdentifier) {
            return null;
        }
    }

    /** Returns whether the path names data of another person. When it names no one, the endpoint checks the owner. */
    private boolean isAboutAnother(RequestTarget asked, CurrentUser claimant, @Nullable CouncilId council) {
        return asked.variable("person").isPresent()
                || council != null
                        && asked.variable("advisor")
                                .filter(advisor -> !standings.isMembershipOf(claimant.person(), advisor, council))
                                .isPresent()
                || asked.variable("position")
                        .filter(at -> !isTheDoingOf(claimant.person(), at))
                        .isPresent();
    }

    private boolean isTheDoingOf(PersonId who, String position) {
        try {
            return standings.isOwnEvent(who, Long.parseLong(position));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}

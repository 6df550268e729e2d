package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.NotAdmitted.Why;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/**
 * Who asks: whose session it is, and the role in which they say to ask. Whether the role is theirs is the gate's to find out.
 *
 * @param person {@link PersonId#ANONYMOUS} when nobody is signed in
 * @param role {@link Role#ANONYMOUS} when none is named
 */
public record Claimant(PersonId person, Role role) {

    /** Names the role in which they ask. */
    public static final String ROLE = "Longtable-Role";

    /**
     * Who sends the request that this thread works on.
     *
     * @throws NotAdmitted when it names a role that there is not
     */
    public static Claimant of(HttpServletRequest request) {
        try {
            return new Claimant(
                    SignedIn.session().map(Session::person).orElse(PersonId.ANONYMOUS), role(request.getHeader(ROLE)));
        } catch (IllegalArgumentException e) {
            throw new NotAdmitted(Why.ROLE_UNKNOWN, request.getLocale());
        }
    }

    /** Whether they are signed in. */
    public boolean named() {
        return !person.equals(PersonId.ANONYMOUS);
    }

    /** Whether they are shown something about a person, where advisors, staff partners and leaders see only what is their own. */
    public boolean sees(PersonId whose) {
        return switch (role) {
            case ADVISOR, STAFF_PARTNER, LEADER -> person.equals(whose);
            case ADMINISTRATOR, COORDINATOR, CHAMPION, SYSTEM, ANONYMOUS -> true;
        };
    }

    /** Whether a figure leaves its council when they read it: leaders do not sit at the table, whichever council they lead. */
    public boolean readsFromOutside() {
        return role == Role.LEADER;
    }

    /** Whether they read an organization's figures as each of its councils does: administrators run all of them. */
    public boolean readsFromWithinAll() {
        return role == Role.ADMINISTRATOR;
    }

    private static Role role(@Nullable String header) {
        return header == null
                ? Role.ANONYMOUS
                : Role.valueOf(header.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

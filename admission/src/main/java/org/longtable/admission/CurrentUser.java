package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/** The record holds the signed-in person and the role that the request names. */
/**
 * Who asks: whose session it is, and the role in which they say to ask. Whether the role is theirs is the gate's to find out.
 *
 * @param person {@link PersonId#ANONYMOUS} when nobody is signed in
 * @param role {@link Role#ANONYMOUS} when none is named
 */
public record CurrentUser(PersonId person, Role role) {

    /** Names the role in which they ask. */
    public static final String ROLE = "Longtable-Role";

    /**
     * Who sends the request that this thread works on.
     *
     * @throws RequestDeniedException when it names a role that there is not
     */
    public static CurrentUser of(HttpServletRequest request) {
        try {
            return new CurrentUser(
                    SessionAuthenticationToken.session().map(Session::person).orElse(PersonId.ANONYMOUS),
                    role(request.getHeader(ROLE)));
        } catch (IllegalArgumentException e) {
            throw new RequestDeniedException(Reason.ROLE_UNKNOWN, request.getLocale());
        }
    }

    /** Returns whether the person is signed in. */
    public boolean isSignedIn() {
        return !person.equals(PersonId.ANONYMOUS);
    }

    /** Returns whether the user may see data about a person. */
    public boolean maySeeDataOf(PersonId whose) {
        return switch (role) {
            case ADVISOR, STAFF_PARTNER, LEADER -> person.equals(whose);
            case ADMINISTRATOR, COORDINATOR, CHAMPION, SYSTEM, ANONYMOUS -> true;
        };
    }

    /** Returns whether the user reads figures as someone outside the council, so small counts must be hidden. */
    public boolean isCouncilOutsider() {
        return role == Role.LEADER;
    }

    /** Returns whether the user reads figures as a member of every council of the organization. */
    public boolean isInsiderOfAllCouncils() {
        return role == Role.ADMINISTRATOR;
    }

    private static Role role(@Nullable String header) {
        return header == null
                ? Role.ANONYMOUS
                : Role.valueOf(header.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

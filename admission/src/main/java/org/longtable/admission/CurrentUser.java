package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/**
 * The signed-in person and the role that the request names. The authorization interceptor checks whether the person
 * holds the role.
 *
 * @param person {@link PersonId#ANONYMOUS} when the user is not signed in
 * @param role {@link Role#ANONYMOUS} when the request names no role
 */
public record CurrentUser(PersonId person, Role role) {

    /** The request header that names the role. */
    public static final String ROLE = "Longtable-Role";

    /**
     * Returns the current user of the request that this thread handles.
     *
     * @throws RequestDeniedException when the request names an unknown role
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

    /** Returns whether the user sees metrics as someone outside the council, so that small counts must be hidden. */
    public boolean isCouncilOutsider() {
        return role == Role.LEADER;
    }

    /** Returns whether the user sees metrics as a member of every council of the organization. */
    public boolean isInsiderOfAllCouncils() {
        return role == Role.ADMINISTRATOR;
    }

    private static Role role(@Nullable String header) {
        return header == null
                ? Role.ANONYMOUS
                : Role.valueOf(header.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

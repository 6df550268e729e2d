package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.NotAdmitted.Why;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/**
 * Who says to be asking. Until people sign in, the person picker says it by two headers (0005); whether the role is theirs is the gate's to find out.
 *
 * @param person {@link PersonId#ANONYMOUS} when nobody is named
 * @param role {@link Role#ANONYMOUS} when none is named
 */
public record Claimant(PersonId person, Role role) {

    /** Names the person of a request. */
    public static final String PERSON = "Longtable-Actor";

    /** Names the role in which they ask. */
    public static final String ROLE = "Longtable-Role";

    /**
     * Reads a request's headers.
     *
     * @throws NotAdmitted when they name somebody in a way that nobody is named
     */
    public static Claimant of(HttpServletRequest request) {
        try {
            return new Claimant(person(request.getHeader(PERSON)), role(request.getHeader(ROLE)));
        } catch (IllegalArgumentException e) {
            throw new NotAdmitted(Why.CALLER_UNKNOWN, request.getLocale());
        }
    }

    /** Whether they say who they are. */
    public boolean named() {
        return !person.equals(PersonId.ANONYMOUS);
    }

    /** Whether they are shown something about a person, where advisors and staff partners see only what is their own. */
    public boolean sees(PersonId whose) {
        return role != Role.ADVISOR && role != Role.STAFF_PARTNER || person.equals(whose);
    }

    private static PersonId person(@Nullable String header) {
        return header == null ? PersonId.ANONYMOUS : new PersonId(header);
    }

    private static Role role(@Nullable String header) {
        return header == null
                ? Role.ANONYMOUS
                : Role.valueOf(header.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

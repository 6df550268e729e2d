package org.longtable.admission;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The token tells Spring Security which session a request has. It carries no authorities, because the access policy
 * decides what the user may do.
 */
public final class SessionAuthenticationToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Session session;

    SessionAuthenticationToken(Session session) {
        super(List.of());
        this.session = session;
        setAuthenticated(true);
    }

    /** Returns the session of the request that this thread handles; empty when the user is not signed in. */
    public static Optional<Session> session() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SessionAuthenticationToken token
                ? Optional.of(token.session)
                : Optional.empty();
    }

    @Override
    public Object getPrincipal() {
        return session.person();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionAuthenticationToken token && token.session.equals(session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}

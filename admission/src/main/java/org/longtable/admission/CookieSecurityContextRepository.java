package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * The repository loads the Spring Security context from the session cookie. It saves nothing, because every sign-in
 * method creates its own session.
 */
final class CookieSecurityContextRepository implements SecurityContextRepository {

    private final SessionStore sessions;

    CookieSecurityContextRepository(SessionStore sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Lookup(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return new Lookup(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    private Optional<Session> find(HttpServletRequest request) {
        return SessionCookie.of(request).flatMap(sessions::findByPerson);
    }

    /** Reads the session store on first use, and at most once per request. */
    private final class Lookup implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private SecurityContext found = SecurityContextHolder.createEmptyContext();
        private boolean asked;

        Lookup(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (!asked) {
                asked = true;
                found = find(request)
                        .<SecurityContext>map(it -> new SecurityContextImpl(new SessionAuthenticationToken(it)))
                        .orElse(found);
            }
            return found;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}

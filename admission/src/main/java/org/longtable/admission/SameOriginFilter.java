package org.longtable.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.RequestDeniedException.Reason;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** The filter rejects state-changing requests that come from a page of another origin. */
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (own(request)) {
            chain.doFilter(request, response);
        } else {
            new RequestDeniedException(Reason.FROM_ANOTHER_SITE, request.getLocale()).writeTo(response);
        }
    }

    private static boolean own(HttpServletRequest request) {
        String fetched = request.getHeader("Sec-Fetch-Site");
        return fetched != null ? OWN.contains(fetched) : names(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    private static boolean names(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return true;
        }
        try {
            return request.getHeader(HttpHeaders.HOST) != null
                    && request.getHeader(HttpHeaders.HOST)
                            .equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

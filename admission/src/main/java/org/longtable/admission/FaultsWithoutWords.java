package org.longtable.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.longtable.eventstore.sealing.Wordless;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What nobody else answered for is logged by the web server: it learns where and what the fault was, not what it says. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultsWithoutWords extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            throw new ServletException(Wordless.of(fault));
        }
    }
}

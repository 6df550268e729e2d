package org.longtable.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.longtable.admission.InvalidFieldsProblem.FieldProblem;
import org.longtable.contract.input.TextPolicy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Rejects a request when a header that is stored, hashed or logged breaks the text policy (decision 0017). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HeaderTextFilter extends OncePerRequestFilter {

    private static final List<String> KEPT = List.of(
            HttpHeaders.USER_AGENT,
            HttpHeaders.ACCEPT_LANGUAGE,
            "Idempotency-Key",
            "Longtable-Idea-Code",
            CurrentUser.ROLE,
            PurposeOfUse.HEADER);

    private final JsonMapper json;

    HeaderTextFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<FieldProblem> refused = KEPT.stream()
                .flatMap(name -> Collections.list(request.getHeaders(name)).stream()
                        .flatMap(value -> TextPolicy.SINGLE_LINE.fault(value).stream())
                        .map(fault -> new FieldProblem(name, fault.sentence(request.getLocale()))))
                .findFirst();
        if (refused.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ProblemDetail problem = InvalidFieldsProblem.of(List.of(refused.get()), request.getLocale());
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

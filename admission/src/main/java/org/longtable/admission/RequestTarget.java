package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The HTTP method, path pattern, and variables of a request.
 *
 * @param method HTTP method; GET for a HEAD request
 * @param address path pattern, as the endpoint declares it
 * @param variables path variables by name; without any, the council and organization from the query string
 */
record RequestTarget(String method, String address, Map<String, String> variables) {

    private static final List<String> SCOPES = List.of("council", "organization");

    /**
     * Returns whether the request is for an endpoint. No endpoint declares OPTIONS: the web server answers it with the
     * methods of a path, in a handler that looks like an endpoint but has no path.
     */
    static boolean isOf(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod && !request.getMethod().equals("OPTIONS");
    }

    @SuppressWarnings("unchecked")
    static RequestTarget of(HttpServletRequest request) {
        Map<String, String> variables = new HashMap<>((Map<String, String>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)));
        // Path variables must not be overridden by the query string. For an upload, reading a parameter would store the
        // files.
        if (variables.isEmpty() && !UploadRequests.isMultipart(request)) {
            for (String scope : SCOPES) {
                String asked = request.getParameter(scope);
                if (asked != null && !asked.isEmpty()) {
                    variables.put(scope, asked);
                }
            }
        }
        String method = request.getMethod();
        return new RequestTarget(
                method.equals("HEAD") ? "GET" : method,
                Objects.requireNonNull(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                        .toString(),
                Map.copyOf(variables));
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }
}

package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** The record holds the HTTP method, the path pattern, and the path variables of a request. */
/**
 * What a request asks for.
 *
 * @param method HTTP method; asking for the head of something is asking for it
 * @param address as the endpoint declares it
 * @param variables of the address, by name; of one that has none, what stands behind the question mark about whose it is
 */
record RequestTarget(String method, String address, Map<String, String> variables) {

    private static final List<String> SCOPES = List.of("council", "organization");

    /**
     * Whether an endpoint was asked. No endpoint declares OPTIONS: the web server answers it with the methods of an address, in a handler
     * that looks like an endpoint's but has no address.
     */
    static boolean isOf(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod && !request.getMethod().equals("OPTIONS");
    }

    @SuppressWarnings("unchecked")
    static RequestTarget of(HttpServletRequest request) {
        Map<String, String> variables = new HashMap<>((Map<String, String>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)));
        // What the address itself says about whose it is cannot be talked over; and to ask an upload would store it.
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

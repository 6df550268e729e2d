package org.longtable.projection.projectionframework;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Marks a response as stale when it was built from documents that wait for a parked event. */
@RestControllerAdvice
class StaleResponseAdvice implements ResponseBodyAdvice<Object> {

    static final String HEADER = "Longtable-Stale";
    private static final String MARK = StaleResponseAdvice.class.getName();

    private final JsonMapper json;

    StaleResponseAdvice(JsonMapper json) {
        this.json = json;
    }

    /** Marks the current response as stale. Outside a request it does nothing. */
    static void mark() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request instanceof ServletRequestAttributes servlet) {
            servlet.setAttribute(MARK, true, RequestAttributes.SCOPE_REQUEST);
            HttpServletResponse response = servlet.getResponse();
            if (response != null) {
                response.setHeader(HEADER, "true");
            }
        }
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        RequestAttributes asked = RequestContextHolder.getRequestAttributes();
        if (body instanceof Record
                && MediaType.APPLICATION_JSON.isCompatibleWith(type)
                && asked != null
                && asked.getAttribute(MARK, RequestAttributes.SCOPE_REQUEST) != null) {
            JsonNode tree = json.valueToTree(body);
            return tree instanceof ObjectNode object ? object.put("stale", true) : body;
        }
        return body;
    }
}

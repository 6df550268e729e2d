package org.longtable.standalone;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.longtable.admission.AccessPolicy;
import org.longtable.admission.AccessRule;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Declares on every operation of the API document the error responses that can occur. They follow from the access table, from the path and
 * the query parameters, and from whether the operation is a command and has a body. Endpoints do not declare them.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class DeclaredProblems implements OpenApiCustomizer {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Set<String> SCOPES = Set.of("council", "organization");
    /** The access table makes this path public, but the endpoint itself requires a session. */
    private static final String NEEDS_SESSION = "/api/sign-in/codes";

    private final AccessPolicy table = AccessPolicy.read();

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents().addSchemas("Problem", problem());
        for (HttpStatus status : HttpStatus.values()) {
            if (status.is4xxClientError() && !meaning(status).isEmpty()) {
                api.getComponents().addResponses(name(status), response(status));
            }
        }
        api.getPaths().forEach((address, path) -> path.readOperationsMap()
                .forEach((method, operation) -> declare(method, address, operation)));
    }

    private void declare(HttpMethod method, String address, Operation operation) {
        for (HttpStatus status : refusals(method, address, operation)) {
            operation
                    .getResponses()
                    .addApiResponse(Integer.toString(status.value()), new ApiResponse().$ref(name(status)));
        }
    }

    private Set<HttpStatus> refusals(HttpMethod method, String address, Operation operation) {
        boolean command = method != HttpMethod.GET;
        Set<HttpStatus> all = EnumSet.of(HttpStatus.BAD_REQUEST, HttpStatus.FORBIDDEN, HttpStatus.TOO_MANY_REQUESTS);
        boolean open =
                table.rule(method.name(), address).map(AccessRule::isPublic).orElse(false);
        if (!open || address.equals(NEEDS_SESSION)) {
            all.add(HttpStatus.UNAUTHORIZED);
        }
        if (command || address.contains("{") || looksFor(operation)) {
            all.add(HttpStatus.NOT_FOUND);
        }
        if (command) {
            all.addAll(Set.of(HttpStatus.CONFLICT, HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        if (operation.getRequestBody() != null) {
            all.add(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        return all;
    }

    /** Returns whether a parameter names the requested object or its council or organization. */
    private static boolean looksFor(Operation operation) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        return parameters.stream()
                .anyMatch(it -> Boolean.TRUE.equals(it.getRequired()) || SCOPES.contains(it.getName()));
    }

    private static String meaning(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST ->
                "The request cannot be read, or a field is missing or invalid; `fields` names each one.";
            case UNAUTHORIZED -> "This needs a session, and the request has none that is valid.";
            case FORBIDDEN -> "The role does not allow this, or the request comes from another site.";
            case NOT_FOUND -> "Nothing of this name exists, or it is not visible to the reader.";
            case CONFLICT -> "The current state does not allow this, or the same request is still being carried out.";
            case CONTENT_TOO_LARGE -> "The body exceeds the limit.";
            case UNSUPPORTED_MEDIA_TYPE -> "The body has a media type that this operation does not take.";
            case UNPROCESSABLE_CONTENT -> "A rule refuses this, or the Idempotency-Key was used for another request.";
            case TOO_MANY_REQUESTS -> "The rate limit is exceeded; `Retry-After` says when to try again.";
            default -> "";
        };
    }

    private static ApiResponse response(HttpStatus status) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(meaning(status))
                .content(new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(schema)));
    }

    private static String name(HttpStatus status) {
        return status.getReasonPhrase().replace(" ", "");
    }

    /** Returns the problem schema of RFC 9457 with the members that Longtable adds. */
    private static Schema<?> problem() {
        Schema<?> field = new ObjectSchema()
                .addProperty("field", text())
                .addProperty("message", text())
                .required(List.of("field", "message"))
                .types(Set.of("object"));
        Schema<?> fields = new ArraySchema().items(field).types(Set.of("array"));
        return new ObjectSchema()
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", new IntegerSchema().types(Set.of("integer")))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("fields", fields)
                .required(List.of("status", "title"))
                .types(Set.of("object"));
    }

    private static Schema<?> text() {
        return new StringSchema().types(Set.of("string"));
    }
}

package org.longtable.admission;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Denies a request with a status, a problem type, and a message in the user's language. */
public final class RequestDeniedException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundleMessageSource SENTENCES = sentences();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The reasons why a request is denied. */
    public enum Reason {
        /** The request names an unknown role. */
        ROLE_UNKNOWN(HttpStatus.FORBIDDEN),
        /** The request names an unknown purpose. */
        PURPOSE_UNKNOWN(HttpStatus.BAD_REQUEST),
        /** The access log entry could not be written, so no personal data is shown. */
        LOOK_NOT_RECORDED(HttpStatus.SERVICE_UNAVAILABLE),
        /** The rate limit was exceeded. */
        TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
        /** The request requires a sign-in, and there is no valid session. */
        NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
        /** The last sign-in is too old for this action. */
        FRESH_SIGN_IN_NEEDED(HttpStatus.FORBIDDEN),
        /** The administrator has not used a passkey. */
        SECOND_FACTOR_NEEDED(HttpStatus.FORBIDDEN),
        /** The user does not hold the role that the request names, or no longer does. */
        ROLE_NOT_HELD(HttpStatus.FORBIDDEN),
        /** The role does not allow the request, or allows it only for the user's own data. */
        NOT_FOR_THIS_ROLE(HttpStatus.FORBIDDEN),
        /** The role is held for councils, and the request is about the whole organization. */
        NOT_FOR_ONE_COUNCIL(HttpStatus.FORBIDDEN),
        /** The role is held for councils to which the requested person does not belong. */
        PERSON_OF_OTHER_COUNCILS(HttpStatus.FORBIDDEN),
        /** The person does not exist or is not visible to the user. */
        NO_SUCH_PERSON(HttpStatus.NOT_FOUND),
        /** The council does not exist or is not visible to the user. */
        NO_SUCH_COUNCIL(HttpStatus.NOT_FOUND),
        /** The organization does not exist or is not visible to the user. */
        NO_SUCH_ORGANIZATION(HttpStatus.NOT_FOUND),
        /** The requested resource belongs to another council than the one in the request. */
        NOT_OF_THIS_COUNCIL(HttpStatus.NOT_FOUND),
        /** The path is not in canonical form. */
        PATH_NOT_CANONICAL(HttpStatus.BAD_REQUEST),
        /** The query string cannot be decoded. */
        QUERY_UNREADABLE(HttpStatus.BAD_REQUEST),
        /** The body is larger than any command allows. */
        BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        /** The body did not arrive in time. */
        BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
        /** Too many bodies are arriving at the same time. */
        TOO_MANY_BODIES(HttpStatus.SERVICE_UNAVAILABLE),
        /** The endpoint does not accept files. */
        NO_FILES_HERE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
        /** The files exceed the upload limit. */
        UPLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        /** Too many uploads are arriving at the same time. */
        TOO_MANY_UPLOADS(HttpStatus.TOO_MANY_REQUESTS),
        /** Too many writes to a public endpoint came from users who are not signed in, or from one session. */
        TOO_MANY_OPEN_WRITES(HttpStatus.TOO_MANY_REQUESTS),
        /** The request came from a page of another origin. */
        FROM_ANOTHER_SITE(HttpStatus.FORBIDDEN);

        private final HttpStatus status;

        Reason(HttpStatus status) {
            this.status = status;
        }

        /** Returns the last part of the problem type. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Creates the exception for a reason.
     *
     * @param reader language of the error message
     */
    public RequestDeniedException(Reason why, Locale reader) {
        super(why.status, problem(why, reader), null);
    }

    /** Sets the Retry-After header. */
    public RequestDeniedException retryAfter(long seconds) {
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return this;
    }

    /** Writes the problem as the response when no endpoint handles the request. */
    public void writeTo(HttpServletResponse response) throws IOException {
        ProblemDetail problem = getBody();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", String.valueOf(problem.getType()));
        fields.put("title", problem.getTitle());
        fields.put("status", problem.getStatus());
        fields.put("detail", problem.getDetail());
        byte[] body = JSON.writeValueAsBytes(fields);
        response.setStatus(problem.getStatus());
        getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static ProblemDetail problem(Reason why, Locale reader) {
        String sentence = SENTENCES.getMessage(why.slug(), null, reader);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(why.status, sentence);
        problem.setType(URI.create("/problems/" + why.slug()));
        return problem;
    }

    private static ResourceBundleMessageSource sentences() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("admission/sentences");
        // The class loader of the current thread may belong to a web server that has stopped.
        bundle.setBundleClassLoader(RequestDeniedException.class.getClassLoader());
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}

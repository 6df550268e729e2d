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

/** The exception denies a request with a status, a problem type, and a sentence in the user's language. */
public final class RequestDeniedException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundleMessageSource SENTENCES = sentences();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The enum lists the reasons why a request is denied. */
    public enum Reason {
        /** The request names a role that there is not. */
        ROLE_UNKNOWN(HttpStatus.FORBIDDEN),
        /** The request names a purpose that there is not. */
        PURPOSE_UNKNOWN(HttpStatus.BAD_REQUEST),
        /** Looking at what is sealed is recorded; when it cannot be, nothing is shown. */
        LOOK_NOT_RECORDED(HttpStatus.SERVICE_UNAVAILABLE),
        /** Far more was asked than people ask. */
        TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
        /** This is only for somebody who is signed in, and they are not, or no more. */
        NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
        /** They showed who they are too long ago for what they want to do. */
        FRESH_SIGN_IN_NEEDED(HttpStatus.FORBIDDEN),
        /** They want to act as administrator and have not shown a passkey. */
        SECOND_FACTOR_NEEDED(HttpStatus.FORBIDDEN),
        /** The role that the request names is not theirs, or no longer is. */
        ROLE_NOT_HELD(HttpStatus.FORBIDDEN),
        /** The role does not allow it, or allows it only for oneself. */
        NOT_FOR_THIS_ROLE(HttpStatus.FORBIDDEN),
        /** The role is held for councils, and this concerns the whole organization. */
        NOT_FOR_ONE_COUNCIL(HttpStatus.FORBIDDEN),
        /** The role is held at councils that the person asked for has nothing to do with. */
        PERSON_OF_OTHER_COUNCILS(HttpStatus.FORBIDDEN),
        /** There is no such person, or not for them. */
        NO_SUCH_PERSON(HttpStatus.NOT_FOUND),
        /** There is no such council, or not for them. */
        NO_SUCH_COUNCIL(HttpStatus.NOT_FOUND),
        /** There is no such organization, or not for them. */
        NO_SUCH_ORGANIZATION(HttpStatus.NOT_FOUND),
        /** What is asked for belongs to another council than the one that is named. */
        NOT_OF_THIS_COUNCIL(HttpStatus.NOT_FOUND),
        /** The path is spelled in another way than the one that is accepted. */
        PATH_NOT_CANONICAL(HttpStatus.BAD_REQUEST),
        /** What follows the question mark cannot be decoded. */
        QUERY_UNREADABLE(HttpStatus.BAD_REQUEST),
        /** The body is larger than any command's. */
        BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        /** The body did not arrive in time. */
        BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
        /** Too many bodies are arriving at the same time. */
        TOO_MANY_BODIES(HttpStatus.SERVICE_UNAVAILABLE),
        /** Files are not taken at this address. */
        NO_FILES_HERE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
        /** The files are larger than an upload may be. */
        UPLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        /** Too many uploads are arriving at the same time. */
        TOO_MANY_UPLOADS(HttpStatus.TOO_MANY_REQUESTS),
        /** Too much was sent by people who are not signed in, or by one session, to an address that is open to all. */
        TOO_MANY_OPEN_WRITES(HttpStatus.TOO_MANY_REQUESTS),
        /** A page of another origin sent it. */
        FROM_ANOTHER_SITE(HttpStatus.FORBIDDEN);

        private final HttpStatus status;

        Reason(HttpStatus status) {
            this.status = status;
        }

        /** The last part of the problem's type. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Says why.
     *
     * @param reader the language of whoever is not let in
     */
    public RequestDeniedException(Reason why, Locale reader) {
        super(why.status, problem(why, reader), null);
    }

    /** Sets the Retry-After header. */
    public RequestDeniedException retryAfter(long seconds) {
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return this;
    }

    /** Answers with it where no endpoint does. */
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
        // Not the loader of the thread that comes first, which may be that of a web server that is stopped.
        bundle.setBundleClassLoader(RequestDeniedException.class.getClassLoader());
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}

package org.longtable.council.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.longtable.admission.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs each command once per idempotency key and replays the stored response to retries. Follows the IETF draft "The Idempotency-Key HTTP
 * Header Field": a missing key gets 400, a key that is reused for another request gets 422, and a request that is still in progress gets
 * 409. A finished request gets the stored response again.
 */
@Component
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    /** The methods that change nothing (RFC 9110, 9.2.1); every other request needs a key, whatever its path. */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /**
     * The paths of callbacks that need no key, because repeating them changes nothing and a token or a signature identifies the caller.
     * There are none yet.
     */
    static final Set<String> CALLBACKS = Set.of();

    private static final Pattern KEY = Pattern.compile("(?!\\s*$)[\\x20-\\x7E]{1,200}");

    private final IdempotencyStore requests;
    private final RuleViolationMessages sentences;
    private final JsonMapper json;

    IdempotencyFilter(IdempotencyStore requests, RuleViolationMessages sentences, JsonMapper json) {
        this.requests = requests;
        this.sentences = sentences;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) || CALLBACKS.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> keys = Collections.list(request.getHeaders(HEADER));
        if (keys.size() != 1 || !KEY.matcher(keys.getFirst()).matches()) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "idempotency-key-missing");
            return;
        }
        String key = keys.getFirst();
        CachedBodyRequest repeatable = new CachedBodyRequest(request);
        if (repeatable.tooLarge()) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            return;
        }
        String id = IdempotencyStore.id(CurrentUser.of(request).person().value(), key);
        switch (requests.begin(id, repeatable.fingerprint(key))) {
            case IdempotencyStore.Started begun -> carryOut(id, repeatable, response, chain);
            case IdempotencyStore.Completed answered -> repeat(answered, response);
            case IdempotencyStore.InProgress atWork ->
                refuse(request, response, HttpStatus.CONFLICT, "request-at-work");
            case IdempotencyStore.KeyReused other ->
                refuse(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
    }

    private void carryOut(String id, CachedBodyRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (isStorable(answer)) {
            byte[] body = answer.getContentAsByteArray();
            requests.complete(id, answer.getStatus(), answer.getContentType(), body);
        } else if (answer.getStatus() < 500) {
            requests.release(id);
        }
        answer.copyBodyToResponse();
    }

    /** Checks whether a response may be stored for replay. */
    static boolean isStorable(HttpServletResponse answer) {
        return answer.getStatus() < 300
                && answer.containsHeader(LedgerPositionHeaderAdvice.NAME)
                && !NoStoreResponse.isMarked(answer);
    }

    private void repeat(IdempotencyStore.Completed answered, HttpServletResponse response) throws IOException {
        response.setStatus(answered.status());
        response.setContentType(answered.type());
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answered.body());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String slug)
            throws IOException {
        ProblemDetail problem = ProblemDetailExceptionHandler.problem(
                status, slug, sentences.messageFor(slug, Map.of(), request.getLocale()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (status == HttpStatus.CONFLICT) {
            response.setHeader("Retry-After", "1");
        }
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

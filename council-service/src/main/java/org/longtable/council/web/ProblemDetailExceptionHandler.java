package org.longtable.council.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.InvalidFieldsProblem;
import org.longtable.admission.InvalidFieldsProblem.FieldProblem;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.commandhandling.Violation;
import org.longtable.eventstore.append.AppendTooLargeException;
import org.longtable.eventstore.append.EventNotStorable;
import org.longtable.eventstore.encryption.DataSubjectErasedException;
import org.longtable.eventstore.encryption.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns rule violations and faults into problem+json responses (RFC 9457) in the reader's language. */
@RestControllerAdvice
class ProblemDetailExceptionHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetailExceptionHandler.class);

    private final RuleViolationMessages sentences;

    ProblemDetailExceptionHandler(RuleViolationMessages sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleRuleViolation(RuleViolation refusal, Locale locale) {
        HttpStatus status =
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
                };
        ProblemDetail problem = problem(status, refusal.slug(), sentences.messageFor(refusal, locale));
        refusal.details().forEach(problem::setProperty);
        if (refusal.details().get(RuleViolation.FIELD) instanceof String field) {
            problem.setProperty("fields", List.of(new FieldProblem(field, String.valueOf(problem.getDetail()))));
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (refusal.kind() == Violation.Kind.TOO_OFTEN) {
            answer.header(
                    HttpHeaders.RETRY_AFTER, String.valueOf(refusal.details().get(RuleViolation.RETRY_AFTER)));
        }
        return answer.body(problem);
    }

    @ExceptionHandler
    ProblemDetail handleRuleViolation(FieldRefused refused, Locale locale) {
        return InvalidFieldsProblem.of(
                List.of(new FieldProblem(refused.field(), refused.fault().sentence(locale))), locale);
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ProblemDetail handleConcurrencyConflict(Locale locale) {
        return plain(HttpStatus.CONFLICT, "changed-meanwhile", locale);
    }

    /** Handles text that cannot be stored. This is the last line of defense, because input is checked when a request is read. */
    @ExceptionHandler
    ProblemDetail notStorable(EventNotStorable e, Locale locale) {
        ProblemDetail problem = plain(HttpStatus.UNPROCESSABLE_CONTENT, "not-storable", locale);
        problem.setProperty("field", e.field());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(AppendTooLargeException e, Locale locale) {
        return plain(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", locale);
    }

    /** Answers a request that would store text of an erased person. */
    @ExceptionHandler
    ProblemDetail handleErasedSubject(DataSubjectErasedException e, Locale locale) {
        return plain(HttpStatus.CONFLICT, "person-erased-before", locale);
    }

    @ExceptionHandler
    ProblemDetail handleUnexpectedFault(RuntimeException fault, Locale locale) {
        LOG.error("a request failed", RedactedException.of(fault));
        return plain(HttpStatus.INTERNAL_SERVER_ERROR, "our-fault", locale);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields = e.getFieldErrors().stream()
                .map(it -> new FieldProblem(it.getField(), String.valueOf(it.getDefaultMessage())))
                .toList();
        return answer(InvalidFieldsProblem.of(fields, request.getLocale()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = request.getLocale();
        if (e.getCause() instanceof JacksonException cause) {
            String field = FieldPath.of(cause);
            if (!field.isEmpty()) {
                String message = FieldPath.fault(cause).sentence(locale);
                return answer(InvalidFieldsProblem.of(List.of(new FieldProblem(field, message)), locale));
            }
        }
        return answer(plain(HttpStatus.BAD_REQUEST, "body-unreadable", locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(plain(HttpStatus.CONTENT_TOO_LARGE, "upload-too-large", request.getLocale()));
    }

    /** Handles an upload that was cut off, was too slow, or is not a form. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(MultipartException e, Locale locale) {
        return answer(plain(HttpStatus.BAD_REQUEST, "upload-unreadable", locale));
    }

    private ProblemDetail plain(HttpStatus status, String slug, Locale locale) {
        return problem(status, slug, sentences.messageFor(slug, Map.of(), locale));
    }

    static ProblemDetail problem(HttpStatus status, String slug, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("/problems/" + slug));
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}

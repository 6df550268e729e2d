package org.longtable.admission;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.AccessLog.AccessLogEntry;
import org.longtable.admission.AccessLogRule.SubjectSource;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.encryption.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * The recorder writes an access log entry before a response with personal data is sent, and blocks the response when
 * the entry cannot be written.
 */
@ControllerAdvice
class AccessLogRecorder implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLogRecorder.class);

    private final AccessLogPolicy table = AccessLogPolicy.read();
    private final AccessLog looks;
    private final EventFolder facts;

    AccessLogRecorder(AccessLog looks, EventFolder facts) {
        this.looks = looks;
        this.facts = facts;
    }

    /** Records an export of all data before the endpoint runs, because the endpoint writes the file itself and returns no body. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (RequestTarget.isOf(request, handler)) {
            table.findRule(RequestTarget.of(request)).ifPresent(rule -> {
                AccessLogEntry glance = glance(rule, request);
                if (rule.whose() == SubjectSource.EVERYBODY) {
                    recorded(() -> looks.recordForOrganization(glance), request.getLocale());
                }
            });
        }
        return true;
    }

    @Override
    public boolean supports(MethodParameter endpoint, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter endpoint,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null
                && !(body instanceof ProblemDetail)
                && request instanceof ServletServerHttpRequest asked
                && response instanceof ServletServerHttpResponse answer
                && answer.getServletResponse().getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            record(asked.getServletRequest(), body);
        }
        return body;
    }

    private void record(HttpServletRequest request, Object body) {
        RequestTarget asked = RequestTarget.of(request);
        AccessLogRule rule = table.findRule(asked).orElse(null);
        if (rule != null && rule.whose() != SubjectSource.EVERYBODY) {
            List<PersonId> people = people(rule, asked, body);
            recorded(() -> looks.record(glance(rule, request), people), request.getLocale());
        }
    }

    private List<PersonId> people(AccessLogRule rule, RequestTarget asked, Object body) {
        return switch (rule.whose()) {
            case ADDRESS -> List.of(new PersonId(asked.variable("person").orElseThrow()));
            case ANSWER -> told(body).toList();
            case EVENT -> ofEvent(Long.parseLong(asked.variable("position").orElseThrow()));
            case EVERYBODY -> List.of();
        };
    }

    private List<PersonId> ofEvent(long position) {
        Optional<PersonId> person = facts.findEvent(position)
                .map(it -> (DomainEvent) it.getPayload())
                .flatMap(SensitivityPolicy::dataSubjectOf);
        return person.map(List::of).orElse(List.of());
    }

    private static Stream<PersonId> told(Object body) {
        return switch (body) {
            case HasDataSubjects one -> one.dataSubjects().stream();
            case Collection<?> many -> many.stream().flatMap(AccessLogRecorder::told);
            default ->
                throw new IllegalStateException("This answer does not say whose data it contains: " + body.getClass());
        };
    }

    private static AccessLogEntry glance(AccessLogRule rule, HttpServletRequest request) {
        CurrentUser claimant = CurrentUser.of(request);
        return new AccessLogEntry(
                claimant.person(), claimant.role(), rule.kind(), PurposeOfUse.of(request, rule.why()));
    }

    private static void recorded(Runnable recording, Locale reader) {
        try {
            recording.run();
        } catch (MongoException e) {
            LOG.error("a look was not recorded, and nothing was shown", RedactedException.of(e));
            throw new RequestDeniedException(Reason.LOOK_NOT_RECORDED, reader);
        }
    }
}

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
import org.longtable.admission.LookRule.Whose;
import org.longtable.admission.Looks.Glance;
import org.longtable.admission.NotAdmitted.Why;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.sealing.Wordless;
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

/** Records each look before its answer is written, so that no endpoint can forget to; what cannot be recorded is not shown. */
@ControllerAdvice
class LookRecorder implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(LookRecorder.class);

    private final LookTable table = LookTable.read();
    private final Looks looks;
    private final Facts facts;

    LookRecorder(Looks looks, Facts facts) {
        this.looks = looks;
        this.facts = facts;
    }

    /** A file of everything is written by its endpoint, without a body to wait for: it counts when it is asked for. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Asked.isOf(request, handler)) {
            table.rule(Asked.of(request)).ifPresent(rule -> {
                Glance glance = glance(rule, request);
                if (rule.whose() == Whose.EVERYBODY) {
                    recorded(() -> looks.recordEverybody(glance), request.getLocale());
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
        Asked asked = Asked.of(request);
        LookRule rule = table.rule(asked).orElse(null);
        if (rule != null && rule.whose() != Whose.EVERYBODY) {
            List<PersonId> people = people(rule, asked, body);
            recorded(() -> looks.record(glance(rule, request), people), request.getLocale());
        }
    }

    private List<PersonId> people(LookRule rule, Asked asked, Object body) {
        return switch (rule.whose()) {
            case ADDRESS -> List.of(new PersonId(asked.variable("person").orElseThrow()));
            case ANSWER -> told(body).toList();
            case EVENT -> ofEvent(Long.parseLong(asked.variable("position").orElseThrow()));
            case EVERYBODY -> List.of();
        };
    }

    private List<PersonId> ofEvent(long position) {
        Optional<PersonId> person =
                facts.at(position).map(it -> (DomainEvent) it.getPayload()).flatMap(Confided::by);
        return person.map(List::of).orElse(List.of());
    }

    private static Stream<PersonId> told(Object body) {
        return switch (body) {
            case TellsOfPeople one -> one.tellsOf().stream();
            case Collection<?> many -> many.stream().flatMap(LookRecorder::told);
            default -> throw new IllegalStateException("nobody knows of whom it tells: " + body.getClass());
        };
    }

    private static Glance glance(LookRule rule, HttpServletRequest request) {
        Claimant claimant = Claimant.of(request);
        return new Glance(claimant.person(), claimant.role(), rule.kind(), Purpose.of(request, rule.why()));
    }

    private static void recorded(Runnable recording, Locale reader) {
        try {
            recording.run();
        } catch (MongoException e) {
            LOG.error("a look was not recorded, and nothing was shown", Wordless.of(e));
            throw new NotAdmitted(Why.LOOK_NOT_RECORDED, reader);
        }
    }
}

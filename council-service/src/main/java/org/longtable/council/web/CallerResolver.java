package org.longtable.council.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Caller} from a request's headers. Until people sign in, the person picker says who acts (0005). */
@Component
public class CallerResolver implements HandlerMethodArgumentResolver {

    private final InstantSource clock;

    CallerResolver(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /**
     * Who sent a request.
     *
     * @throws CallerUnknown when it names them in a way that nobody is named
     */
    public Caller of(HttpServletRequest request) {
        PersonId person = person(request.getHeader("Longtable-Actor"));
        String scoped = person.value() + ":" + request.getHeader(IdempotencyFilter.HEADER);
        String id =
                UUID.nameUUIDFromBytes(scoped.getBytes(StandardCharsets.UTF_8)).toString();
        return new Caller(person, role(request.getHeader("Longtable-Role")), null, id, id, null, clock.instant());
    }

    private static PersonId person(@Nullable String header) {
        try {
            return header == null ? PersonId.ANONYMOUS : new PersonId(header);
        } catch (IllegalArgumentException e) {
            throw new CallerUnknown();
        }
    }

    private static Role role(@Nullable String header) {
        try {
            return header == null
                    ? Role.ANONYMOUS
                    : Role.valueOf(header.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new CallerUnknown();
        }
    }
}

package org.longtable.council.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Claimant;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Caller} of who says to be asking; the gate has found out by then whether they may. */
@Component
class CallerResolver implements HandlerMethodArgumentResolver {

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

    private Caller of(HttpServletRequest request) {
        Claimant claimant = Claimant.of(request);
        // Without a key, two requests would be one.
        String key = Objects.requireNonNull(request.getHeader(IdempotencyFilter.HEADER), IdempotencyFilter.HEADER);
        String scoped = claimant.person().value() + ":" + key;
        String id =
                UUID.nameUUIDFromBytes(scoped.getBytes(StandardCharsets.UTF_8)).toString();
        return new Caller(claimant.person(), claimant.role(), null, id, id, null, clock.instant());
    }
}

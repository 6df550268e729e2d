package org.longtable.council.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolves the authenticated user and role of a request into a {@code CommandContext}. */
@Component
class CommandContextResolver implements HandlerMethodArgumentResolver {

    private final InstantSource clock;

    CommandContextResolver(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(CommandContext.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    private CommandContext of(HttpServletRequest request) {
        CurrentUser claimant = CurrentUser.of(request);
        // Without a key, two requests would have the same identifier.
        String key = Objects.requireNonNull(request.getHeader(IdempotencyFilter.HEADER), IdempotencyFilter.HEADER);
        String scoped = claimant.person().value() + ":" + key;
        String id =
                UUID.nameUUIDFromBytes(scoped.getBytes(StandardCharsets.UTF_8)).toString();
        return new CommandContext(claimant.person(), claimant.role(), null, id, id, null, clock.instant());
    }
}

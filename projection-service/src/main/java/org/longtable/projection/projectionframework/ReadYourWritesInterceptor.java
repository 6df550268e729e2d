package org.longtable.projection.projectionframework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Position;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Makes a query wait until its view has applied the position in {@code ?after=} and reports the applied position in the
 * {@code Longtable-Position} header.
 */
@Component
class ReadYourWritesInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final ViewProgress progress;

    ReadYourWritesInterceptor(ViewProgress progress) {
        this.progress = progress;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        Class<?> view = handler instanceof HandlerMethod method ? viewOf(method.getBeanType()) : null;
        if (view != null) {
            Position applied = progress.awaitPosition(ViewName.of(view), after(request.getParameter("after")));
            response.setHeader("Longtable-Position", Long.toString(applied.value()));
        }
        return true;
    }

    /**
     * Returns the view of a controller: the controller itself, or the view that its {@link ViewQuery} names; null for a
     * controller without a view.
     */
    private static @Nullable Class<?> viewOf(Class<?> bean) {
        ViewQuery query = AnnotationUtils.findAnnotation(bean, ViewQuery.class);
        if (query != null) {
            return query.value();
        }
        return AnnotationUtils.findAnnotation(bean, View.class) == null ? null : bean;
    }

    private static Position after(@Nullable String parameter) {
        try {
            return parameter == null || parameter.isEmpty() ? Position.START : new Position(Long.parseLong(parameter));
        } catch (IllegalArgumentException e) {
            return Position.START;
        }
    }
}

package org.longtable.projection.viewing;

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

/** Makes a view's query wait for {@code ?after=<position>}, and says in {@code Longtable-Position} how far the view is. */
@Component
class ReadsAfter implements HandlerInterceptor, WebMvcConfigurer {

    private final Progress progress;

    ReadsAfter(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (handler instanceof HandlerMethod method
                && AnnotationUtils.findAnnotation(method.getBeanType(), View.class) != null) {
            ViewName view = ViewName.of(method.getBeanType());
            Position applied = progress.await(view, after(request.getParameter("after")));
            response.setHeader("Longtable-Position", Long.toString(applied.value()));
        }
        return true;
    }

    private static Position after(@Nullable String parameter) {
        try {
            return parameter == null || parameter.isEmpty() ? Position.START : new Position(Long.parseLong(parameter));
        } catch (IllegalArgumentException e) {
            return Position.START;
        }
    }
}

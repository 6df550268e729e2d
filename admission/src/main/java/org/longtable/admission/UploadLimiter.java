package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.RequestDeniedException.Reason;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Limits how many uploads are read at the same time. */
@Component
class UploadLimiter implements HandlerInterceptor {

    private static final int SLOTS = 4;
    private static final int SECONDS_UNTIL_ONE_IS_FREE = 5;

    private final Semaphore slots = new Semaphore(SLOTS);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (UploadRequests.isMultipart(request) && !slots.tryAcquire()) {
            throw new RequestDeniedException(Reason.TOO_MANY_UPLOADS, request.getLocale())
                    .retryAfter(SECONDS_UNTIL_ONE_IS_FREE);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (UploadRequests.isMultipart(request)) {
            slots.release();
        }
    }
}

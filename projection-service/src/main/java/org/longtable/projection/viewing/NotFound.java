package org.longtable.projection.viewing;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What a query asks for does not exist, or not for this reader. */
public final class NotFound extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /**
     * Names what is missing.
     *
     * @param slug the last part of the problem's type, for example {@code no-such-idea}
     */
    public NotFound(String slug) {
        super(HttpStatus.NOT_FOUND, problem(slug), null);
    }

    private static ProblemDetail problem(String slug) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setType(URI.create("/problems/" + slug));
        return problem;
    }
}

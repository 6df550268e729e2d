package org.longtable.projection.projectionframework;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Reports with status 404 that a resource does not exist or is hidden from the reader. */
public final class NotFoundException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception for a missing resource.
     *
     * @param slug last part of the problem type, for example {@code no-such-idea}
     */
    public NotFoundException(String slug) {
        super(HttpStatus.NOT_FOUND, problem(slug), null);
    }

    private static ProblemDetail problem(String slug) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setType(URI.create("/problems/" + slug));
        return problem;
    }
}

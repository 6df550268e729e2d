package org.longtable.projection.audit;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The audit trail was asked for without saying whose. */
final class ScopeMissing extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    ScopeMissing(Phrases phrases) {
        super(HttpStatus.BAD_REQUEST, problem(phrases), null);
    }

    private static ProblemDetail problem(Phrases phrases) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, phrases.text("scope.missing"));
        problem.setType(URI.create("/problems/scope-missing"));
        return problem;
    }
}

package org.longtable.projection.audit;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Reports with status 400 that an audit query names no council or organization. */
final class AuditScopeRequiredException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    AuditScopeRequiredException(AuditMessageBundle phrases) {
        super(HttpStatus.BAD_REQUEST, problem(phrases), null);
    }

    private static ProblemDetail problem(AuditMessageBundle phrases) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, phrases.text("scope.missing"));
        problem.setType(URI.create("/problems/scope-missing"));
        return problem;
    }
}

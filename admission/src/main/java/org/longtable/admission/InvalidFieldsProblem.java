package org.longtable.admission;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.longtable.contract.input.InputSentences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Creates the 400 answer that names each rejected field, parameter or header. */
public final class InvalidFieldsProblem {

    private InvalidFieldsProblem() {}

    /**
     * One field and what is wrong with it.
     *
     * @param field its path in the body ({@code newcomer.email}), or the name of the parameter or header
     * @param message what is wrong and what to do, in the reader's language
     */
    public record FieldProblem(String field, String message) {}

    /** The problem that names them all. */
    public static ProblemDetail of(List<FieldProblem> fields, Locale reader) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, InputSentences.summary(reader));
        problem.setType(URI.create("/problems/fields-invalid"));
        problem.setProperty("fields", fields);
        return problem;
    }
}

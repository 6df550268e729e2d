package org.longtable.admission;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.longtable.contract.input.InputSentences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Creates the 400 response that names each rejected field, parameter, or header. */
public final class InvalidFieldsProblem {

    private InvalidFieldsProblem() {}

    /**
     * A rejected field and the error message.
     *
     * @param field path of the field in the body ({@code newcomer.email}), or name of the parameter or header
     * @param message what is wrong and how to fix it, in the user's language
     */
    public record FieldProblem(String field, String message) {}

    /** Creates a problem that lists all rejected fields. */
    public static ProblemDetail of(List<FieldProblem> fields, Locale reader) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, InputSentences.summary(reader));
        problem.setType(URI.create("/problems/fields-invalid"));
        problem.setProperty("fields", fields);
        return problem;
    }
}

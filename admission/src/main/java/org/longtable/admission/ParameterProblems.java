package org.longtable.admission;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.longtable.admission.InvalidFieldsProblem.FieldProblem;
import org.longtable.contract.input.InputFault;
import org.longtable.contract.input.InputRefused;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Creates the problem that names a rejected parameter or path variable and what is wrong with it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ParameterProblems {

    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException e, Locale reader) {
        return InvalidFieldsProblem.of(List.of(new FieldProblem(e.getName(), fault(e).sentence(reader))), reader);
    }

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException e, Locale reader) {
        List<FieldProblem> fields = e.getParameterValidationResults().stream()
                .flatMap(ParameterProblems::problems)
                .toList();
        return InvalidFieldsProblem.of(fields, reader);
    }

    /** Returns the rejected fields of a body, or the rejected parameter itself. */
    private static Stream<FieldProblem> problems(ParameterValidationResult result) {
        String parameter = String.valueOf(result.getMethodParameter().getParameterName());
        return result instanceof ParameterErrors body
                ? body.getFieldErrors().stream().map(it -> new FieldProblem(it.getField(), message(it)))
                : result.getResolvableErrors().stream().map(it -> new FieldProblem(parameter, message(it)));
    }

    private static String message(MessageSourceResolvable error) {
        return String.valueOf(error.getDefaultMessage());
    }

    private static InputFault fault(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused refused) {
                return refused.fault();
            }
        }
        return InputFault.FIELD_UNREADABLE;
    }
}

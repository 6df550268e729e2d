package org.longtable.council.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.longtable.contract.input.TextPolicy;

/**
 * Text of one line, such as a name, a title or a code, by {@link TextPolicy#SINGLE_LINE}; text that shows nothing is read as left out. Null is left to others to refuse.
 */
@Documented
@Constraint(validatedBy = TextLength.OfSingleLine.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SingleLine {

    /** Fewest code points. */
    int min() default 0;

    /** Most code points. */
    int max();

    /** What the reader is told. */
    String message() default "{org.longtable.text-length}";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}

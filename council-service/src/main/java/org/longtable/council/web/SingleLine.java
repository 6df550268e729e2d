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
 * Marks text of one line, such as a name, a title, or a code, by {@link TextPolicy#SINGLE_LINE}. Text without visible characters is read as
 * null. Null itself is valid here; other constraints reject it.
 */
@Documented
@Constraint(validatedBy = TextLength.OfSingleLine.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SingleLine {

    /** Returns the minimum number of code points. */
    int min() default 0;

    /** Returns the maximum number of code points. */
    int max();

    /** Returns the error message. */
    String message() default "{org.longtable.text-length}";

    /** Is not used; Bean Validation requires this attribute. */
    Class<?>[] groups() default {};

    /** Is not used; Bean Validation requires this attribute. */
    Class<? extends Payload>[] payload() default {};
}

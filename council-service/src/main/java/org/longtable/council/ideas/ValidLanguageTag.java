package org.longtable.council.ideas;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Accepts only BCP 47 language tags. */
@Documented
@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidLanguageTag {

    /** Returns the error message. */
    String message() default "{jakarta.validation.constraints.Pattern.message}";

    /** Is not used; Bean Validation requires this attribute. */
    Class<?>[] groups() default {};

    /** Is not used; Bean Validation requires this attribute. */
    Class<? extends Payload>[] payload() default {};
}

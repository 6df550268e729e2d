package org.longtable.admission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an endpoint that answers only shortly after the person showed who they are ({@link FreshSignIn}). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsFreshSignIn {

    /** Whether it adds the second factor itself, so that an administrator who has none yet may use it. */
    boolean addsSecondFactor() default false;
}

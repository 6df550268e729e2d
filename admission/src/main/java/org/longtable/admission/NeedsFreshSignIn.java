package org.longtable.admission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an endpoint that requires a recent sign-in ({@link FreshSignIn}). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsFreshSignIn {

    /** Whether the endpoint itself adds the second factor, so that an administrator without one may use it. */
    boolean addsSecondFactor() default false;
}

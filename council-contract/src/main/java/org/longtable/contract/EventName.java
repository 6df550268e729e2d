package org.longtable.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The annotation declares the name and version under which an event is stored, so Java types can be renamed. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

    /** {@code capability.EventName}, for example {@code ideas.IdeaSubmitted}. */
    String value();

    /** Grows by one with every change of the event's JSON; old versions are read by an upcaster. */
    int version() default 1;
}

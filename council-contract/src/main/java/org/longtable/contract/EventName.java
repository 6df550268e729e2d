package org.longtable.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares the name and version under which an event is stored, so that Java types can be renamed. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

    /** The name in the form {@code capability.EventName}, for example {@code ideas.IdeaSubmitted}. */
    String value();

    /** The version, which grows by one with every change of the event's JSON. An upcaster reads old versions. */
    int version() default 1;
}

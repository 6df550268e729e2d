package org.longtable.projection.viewing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/** A query over the documents of a view, in a file of its own: it waits for that view as the view's own queries do. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
public @interface QueryOf {

    /** The view. */
    Class<?> value();
}

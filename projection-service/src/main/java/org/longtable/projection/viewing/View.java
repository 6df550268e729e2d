package org.longtable.projection.viewing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/**
 * A view: one file with its documents, its event handlers and its query. Each view has an event processor of its own. A
 * new version is a new processor with new documents, built from the start of the ledger beside the old one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
public @interface View {

    /** What keeps a view's events in order; events of different keys may be handled at the same time. */
    enum Order {
        /** By council, else by organization: right when every document belongs to one council. */
        COUNCIL,
        /** By organization: right when documents span councils. */
        ORGANIZATION
    }

    /** The view's name in {@code kebab-case}; names its processor and its collection. */
    String name();

    /** Grows by one when the shape or meaning of the documents changes. */
    int version() default 1;

    /** What keeps its events in order. */
    Order order() default Order.COUNCIL;
}

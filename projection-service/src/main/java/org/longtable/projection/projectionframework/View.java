package org.longtable.projection.projectionframework;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/**
 * Marks a class as a view, with its documents, event handlers, queries and event processor. Each view has an event processor of its own. A
 * new version is a new processor with new documents, built from the start of the ledger beside the old one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
public @interface View {

    /** Chooses the key whose events a view handles in order; events with different keys may run in parallel. */
    enum SequencingKey {
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
    SequencingKey order() default SequencingKey.COUNCIL;
}

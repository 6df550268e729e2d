package org.longtable.projection.projectionframework;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/**
 * Marks a class as a view, with its documents, event handlers, and queries. Each view has its own event processor. A
 * new version is a new processor with new documents, built from the start of the ledger beside the old one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
public @interface View {

    /** Selects the key whose events a view handles in order. Events with different keys may be handled in parallel. */
    enum SequencingKey {
        /** By council, or by organization for events without a council: suitable when every document belongs to one council. */
        COUNCIL,
        /** By organization: suitable when documents span councils. */
        ORGANIZATION
    }

    /** The name of the view in {@code kebab-case}, from which its processor and its collections are named. */
    String name();

    /** The version, which grows by one when the structure or meaning of the documents changes. */
    int version() default 1;

    /** The key whose events are handled in order. */
    SequencingKey order() default SequencingKey.COUNCIL;
}

package org.longtable.projection.audit;

/** Groups the message bundle, name resolver, formatter, and redaction policy of one reader. */
record AuditMessageContext(
        AuditMessageBundle phrases, NameResolver directory, AuditMessageFormatter teller, RedactionPolicy discretion) {}

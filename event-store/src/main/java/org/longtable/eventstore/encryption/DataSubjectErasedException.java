package org.longtable.eventstore.encryption;

/** The exception reports an attempt to store data about a person who was erased. */
public final class DataSubjectErasedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;

    DataSubjectErasedException(String subject) {
        super("Person [%s] was erased; nothing about them is stored any more".formatted(subject));
        this.subject = subject;
    }

    /** Returns the erased person. */
    public String subject() {
        return subject;
    }
}

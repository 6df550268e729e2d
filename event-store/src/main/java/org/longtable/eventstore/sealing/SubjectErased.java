package org.longtable.eventstore.sealing;

/** Something about an erased person was to be stored. */
public final class SubjectErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;

    SubjectErased(String subject) {
        super("Person [%s] was erased; nothing about them is stored any more".formatted(subject));
        this.subject = subject;
    }

    /** Who was erased. */
    public String subject() {
        return subject;
    }
}

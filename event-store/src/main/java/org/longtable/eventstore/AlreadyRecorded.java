package org.longtable.eventstore;

/** An event cannot be recorded because its place, or its identifier, is taken. */
final class AlreadyRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int event;

    private AlreadyRecorded(int event, String what) {
        super(what);
        this.event = event;
    }

    static AlreadyRecorded sequence(int event, RecordedEvent taken, long last) {
        return new AlreadyRecorded(
                event,
                "Aggregate [%s] has an event at sequence [%d] already, its last is [%d]"
                        .formatted(taken.aggregate(), taken.seq(), last));
    }

    static AlreadyRecorded identifier(int event, RecordedEvent twin) {
        return new AlreadyRecorded(event, "Event identifier [%s] is used twice in one append".formatted(twin.id()));
    }

    /** Which event of the append it is, from 0. */
    int event() {
        return event;
    }
}

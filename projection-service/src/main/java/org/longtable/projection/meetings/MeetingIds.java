package org.longtable.projection.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.longtable.contract.MeetingId;

/** Lists the ids of meetings in the order in which they were added. */
record MeetingIds(List<String> meetings) {

    static final MeetingIds NONE = new MeetingIds(List.of());

    MeetingIds with(MeetingId meeting) {
        return meetings.contains(meeting.value())
                ? this
                : new MeetingIds(Stream.concat(meetings.stream(), Stream.of(meeting.value()))
                        .toList());
    }

    MeetingIds without(MeetingId meeting) {
        return new MeetingIds(
                meetings.stream().filter(it -> !it.equals(meeting.value())).toList());
    }
}

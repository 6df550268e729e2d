package org.longtable.council.meetings.takeattendance;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Presence;
import org.longtable.contract.meetings.Side;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TakeAttendanceEndpoint {

    /**
     * One person or many.
     *
     * @param people each with whether and how they take part
     */
    record TakeAttendanceBody(@NotEmpty @Size(max = 500) List<@Valid @NotNull AttendeeBody> people) {}

    /**
     * One person.
     *
     * @param person who
     * @param presence whether and how they take part
     * @param side for whom they sit at the table; needed only for somebody who was not invited
     */
    record AttendeeBody(
            @NotNull PersonId person,
            @NotNull Presence presence,
            @Nullable Side side) {}

    private final Commands commands;

    TakeAttendanceEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note who takes part, and how", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/attendance")
    Done take(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody TakeAttendanceBody body,
            Caller caller) {
        List<Attendee> attendees = body.people().stream()
                .map(it -> new Attendee(it.person(), it.presence(), it.side()))
                .toList();
        return commands.send(caller.in(council), meeting, new TakeAttendance(meeting, attendees));
    }
}

package org.longtable.council.meetings;

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
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TakeAttendanceEndpoint {

    /**
     * This request body lists the attendance of one or more people.
     *
     * @param people each with whether and how they take part
     */
    record RecordAttendanceBody(@NotEmpty @Size(max = 500) List<@Valid @NotNull AttendanceEntryBody> people) {}

    /**
     * This request body part holds the attendance of one person.
     *
     * @param person who
     * @param presence whether and how they take part
     * @param side for whom they sit at the table; needed only for somebody who was not invited
     */
    record AttendanceEntryBody(
            @NotNull PersonId person,
            @NotNull AttendanceStatus presence,
            @Nullable AttendeeGroup side) {}

    private final CommandDispatcher commands;

    TakeAttendanceEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note who takes part, and how", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/attendance")
    CommandResult take(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody RecordAttendanceBody body,
            CommandContext caller) {
        List<AttendanceEntry> attendees = body.people().stream()
                .map(it -> new AttendanceEntry(it.person(), it.presence(), it.side()))
                .toList();
        return commands.send(caller.forCouncil(council), meeting, new RecordAttendance(meeting, attendees));
    }
}

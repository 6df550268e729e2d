package org.longtable.council.meetings.publishmeeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Invited;
import org.longtable.contract.meetings.Side;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublishMeetingEndpoint {

    /**
     * Who is expected.
     *
     * @param invited each with the side that they sit for
     */
    record PublishMeetingBody(@NotEmpty @Size(max = 500) List<@NotNull @Valid InvitedBody> invited) {

        List<Invited> people() {
            return invited.stream()
                    .map(it -> new Invited(it.person(), it.side()))
                    .toList();
        }
    }

    /**
     * A person who is expected.
     *
     * @param side for which side of the table they sit
     */
    @Schema(name = "Invited")
    record InvitedBody(@NotNull PersonId person, @NotNull Side side) {}

    private final Commands commands;

    PublishMeetingEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Announce a meeting and invite people", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/publication")
    Done publish(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody PublishMeetingBody body,
            Caller caller) {
        return commands.send(caller.in(council), meeting, new PublishMeeting(meeting, body.people()));
    }
}

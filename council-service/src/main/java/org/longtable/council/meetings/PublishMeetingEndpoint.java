package org.longtable.council.meetings;

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
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublishMeetingEndpoint {

    /**
     * This request body lists the people to invite.
     *
     * @param invited each with the side that they sit for
     */
    record PublishMeetingBody(@NotEmpty @Size(max = 500) List<@NotNull @Valid InvitedBody> invited) {

        List<Invitee> people() {
            return invited.stream()
                    .map(it -> new Invitee(it.person(), it.side()))
                    .toList();
        }
    }

    /**
     * A person who is expected.
     *
     * @param side for which side of the table they sit
     */
    @Schema(name = "Invited")
    record InvitedBody(@NotNull PersonId person, @NotNull AttendeeGroup side) {}

    private final CommandDispatcher commands;

    PublishMeetingEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Announce a meeting and invite people", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/publication")
    CommandResult publish(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody PublishMeetingBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), meeting, new PublishMeeting(meeting, body.people()));
    }
}

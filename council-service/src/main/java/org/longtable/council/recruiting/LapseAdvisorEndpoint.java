package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LapseAdvisorEndpoint {

    /**
     * This request body gives the last day on which the member took part.
     *
     * @param lastSeenOn last day on which they took part; today when left out
     */
    record MarkAdvisorLapsedBody(@Nullable LocalDate lastSeenOn) {}

    private final CommandDispatcher commands;

    LapseAdvisorEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Free the seat of a member who was not heard of any more", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/lapse")
    CommandResult lapse(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody MarkAdvisorLapsedBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), advisor, new MarkAdvisorLapsed(council, advisor, body.lastSeenOn()));
    }
}

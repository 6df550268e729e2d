package org.longtable.council.recruiting.lapseadvisor;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LapseAdvisorEndpoint {

    /**
     * Since when.
     *
     * @param lastSeenOn last day on which they took part; today when left out
     */
    record LapseAdvisorBody(@Nullable LocalDate lastSeenOn) {}

    private final Commands commands;

    LapseAdvisorEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Free the seat of a member who was not heard of any more", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/lapse")
    Done lapse(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody LapseAdvisorBody body,
            Caller caller) {
        return commands.send(caller.in(council), advisor, new LapseAdvisor(council, advisor, body.lastSeenOn()));
    }
}

package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordDecisionEndpoint {

    /**
     * This request body holds the decision and its agenda item.
     *
     * @param text in plain words
     * @param item under which agenda item; optional
     */
    record RecordDecisionBody(
            @NotBlank @MultiLine(max = 2000) String text,
            @Nullable AgendaItemId item) {}

    private final CommandDispatcher commands;

    RecordDecisionEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Record what the meeting decided", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/decisions")
    CommandResult record(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody RecordDecisionBody body,
            CommandContext caller) {
        DecisionId decision = new DecisionId(caller.deriveId("decision"));
        return commands.send(
                caller.forCouncil(council),
                decision,
                new RecordDecision(meeting, decision, body.text().strip(), body.item()));
    }
}

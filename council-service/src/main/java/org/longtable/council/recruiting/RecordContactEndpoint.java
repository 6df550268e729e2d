package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordContactEndpoint {

    /**
     * This request body gives the contact channel and a note.
     *
     * @param channel how
     * @param note what was said; optional
     */
    record RecordProspectContactBody(
            @NotNull ContactChannel channel,
            @Nullable @MultiLine(max = 2000) String note) {}

    private final CommandDispatcher commands;

    RecordContactEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note that a prospect was contacted", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/contacts")
    CommandResult contact(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody RecordProspectContactBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new RecordProspectContact(council, advisor, body.channel(), body.note()));
    }
}

package org.longtable.council.recruiting.recordcontact;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordContactEndpoint {

    /**
     * How the prospect was contacted.
     *
     * @param channel how
     * @param note what was said; optional
     */
    record RecordContactBody(
            @NotNull ContactChannel channel,
            @Nullable @MultiLine(max = 2000) String note) {}

    private final Commands commands;

    RecordContactEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note that a prospect was contacted", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/contacts")
    Done contact(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody RecordContactBody body,
            Caller caller) {
        return commands.send(
                caller.in(council), advisor, new RecordContact(council, advisor, body.channel(), body.note()));
    }
}

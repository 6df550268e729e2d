package org.longtable.council.ideas.declineidea;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.council.ideas.Language;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeclineIdeaEndpoint {

    /**
     * Why not.
     *
     * @param reason in words for the author
     * @param language BCP 47 tag of the reason's language
     */
    record DeclineIdeaBody(
            @NotBlank @MultiLine(max = 4000) String reason,
            @NotBlank @Language String language) {}

    private final Commands commands;

    DeclineIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Decline an idea, with a reason that its author will read", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/declination")
    Done decline(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody DeclineIdeaBody body,
            Caller caller) {
        return commands.send(
                caller.in(council), idea, new DeclineIdea(idea, caller.says(body.reason()), body.language()));
    }
}

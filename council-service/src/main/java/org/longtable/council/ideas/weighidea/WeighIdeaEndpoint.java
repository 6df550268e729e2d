package org.longtable.council.ideas.weighidea;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WeighIdeaEndpoint {

    /**
     * What was said.
     *
     * @param note what speaks for and against it
     */
    record WeighIdeaBody(@NotBlank @MultiLine(max = 4000) String note) {}

    private final Commands commands;

    WeighIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note what was said when an idea was weighed", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/weighings")
    Done weigh(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody WeighIdeaBody body,
            Caller caller) {
        return commands.send(caller.in(council), idea, new WeighIdea(idea, caller.says(body.note())));
    }
}

package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AcknowledgeIdeaEndpoint {

    private final CommandDispatcher commands;

    AcknowledgeIdeaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say that an idea was read", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/acknowledgement")
    CommandResult acknowledge(@PathVariable CouncilId council, @PathVariable IdeaId idea, CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new AcknowledgeIdea(idea));
    }
}

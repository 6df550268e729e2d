package org.longtable.council.ideas.acknowledgeidea;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AcknowledgeIdeaEndpoint {

    private final Commands commands;

    AcknowledgeIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say that an idea was read", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/acknowledgement")
    Done acknowledge(@PathVariable CouncilId council, @PathVariable IdeaId idea, Caller caller) {
        return commands.send(caller.in(council), idea, new AcknowledgeIdea(idea));
    }
}

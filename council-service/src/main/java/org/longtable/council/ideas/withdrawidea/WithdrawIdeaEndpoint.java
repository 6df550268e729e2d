package org.longtable.council.ideas.withdrawidea;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.ideas.IdeaCode;
import org.longtable.council.ideas.Unnamed;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WithdrawIdeaEndpoint {

    private final Commands commands;

    WithdrawIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(
            summary = "Take an idea back, as its author; an anonymous one shows the code instead of a name",
            tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/withdrawal")
    Done withdraw(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @RequestHeader(name = "Longtable-Idea-Code", required = false) @Nullable String code,
            @Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key,
            Caller caller) {
        if (code == null) {
            return commands.send(caller.in(council), idea, new WithdrawIdea(idea, caller.person(), null));
        }
        String hash = IdeaCode.typed(code).orElseThrow(NotTheAuthor::new).hash();
        Caller unnamed = Unnamed.of(caller, key).caller();
        return commands.send(unnamed.in(council), idea, new WithdrawIdea(idea, null, hash));
    }
}

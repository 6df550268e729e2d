package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.ideas.IdeaCode;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WithdrawIdeaEndpoint {

    private final CommandDispatcher commands;

    WithdrawIdeaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(
            summary = "Take an idea back, as its author; an anonymous one shows the code instead of a name",
            tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/withdrawal")
    CommandResult withdraw(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @RequestHeader(name = "Longtable-Idea-Code", required = false) @Nullable String code,
            @Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key,
            CommandContext caller) {
        if (code == null) {
            return commands.send(caller.forCouncil(council), idea, new WithdrawIdea(idea, caller.person(), null));
        }
        String hash = IdeaCode.parse(code)
                .orElseThrow(WithdrawIdea.NOT_THE_AUTHOR::exception)
                .hash();
        CommandContext unnamed = AnonymousAuthor.of(caller, key).context();
        return commands.send(unnamed.forCouncil(council), idea, new WithdrawIdea(idea, null, hash));
    }
}

package org.longtable.council.ideas.submitidea;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmitIdeaEndpoint {

    /**
     * What the author types.
     *
     * @param title the idea in one line
     * @param story what happened and what would help; optional
     */
    record SubmitIdeaBody(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String story) {}

    private final Commands commands;

    SubmitIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Propose an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas")
    Done submit(@PathVariable CouncilId council, @Valid @RequestBody SubmitIdeaBody body, Caller caller) {
        IdeaId idea = new IdeaId(caller.newId("idea"));
        return commands.send(
                caller.in(council),
                idea,
                new SubmitIdea(idea, caller.person(), caller.says(body.title()), caller.mayAdd(body.story()), null));
    }
}

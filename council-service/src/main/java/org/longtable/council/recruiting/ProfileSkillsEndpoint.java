package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.Skill;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProfileSkillsEndpoint {

    /**
     * This request body holds the advisor's skills, languages, and interests.
     *
     * @param skills what they bring to a piece of work
     * @param languages BCP 47 tags of the languages they can work in
     * @param interests what they care about, in their own words; optional
     * @param strengths what they are good at, in their own words; optional
     */
    record UpdateSkillProfileBody(
            @NotNull @Size(max = 20) List<@NotNull Skill> skills,
            @NotNull @Size(max = 20) List<@NotBlank String> languages,
            @Nullable @MultiLine(max = 2000) String interests,
            @Nullable @MultiLine(max = 2000) String strengths) {}

    private final CommandDispatcher commands;

    ProfileSkillsEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note what somebody can and likes to do", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/profile")
    CommandResult profile(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody UpdateSkillProfileBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new UpdateSkillProfile(
                        council, advisor, body.skills(), body.languages(), body.interests(), body.strengths()));
    }
}

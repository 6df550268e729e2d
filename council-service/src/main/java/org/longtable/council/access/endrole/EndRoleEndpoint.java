package org.longtable.council.access.endrole;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.NeedsFreshSignIn;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EndRoleEndpoint {

    /**
     * Names the role to end and its council.
     *
     * @param role the role
     * @param council the council; the whole organization when omitted
     */
    record EndRoleBody(@NotNull Role role, @Nullable CouncilId council) {}

    private final CommandDispatcher commands;

    EndRoleEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "End a person's role", tags = "access")
    @NeedsFreshSignIn
    @PostMapping("/api/organizations/{organization}/people/{person}/role-endings")
    CommandResult end(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody EndRoleBody body,
            CommandContext caller) {
        return commands.send(
                organization,
                caller.forCouncilOrOrganization(body.council()),
                person,
                new EndRole(organization, person, body.role(), body.council()));
    }
}

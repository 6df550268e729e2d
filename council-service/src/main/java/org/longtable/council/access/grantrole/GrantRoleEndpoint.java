package org.longtable.council.access.grantrole;

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
class GrantRoleEndpoint {

    /**
     * Names the role to grant and its council.
     *
     * @param role the role
     * @param council the council; the whole organization when omitted
     */
    record GrantRoleBody(@NotNull Role role, @Nullable CouncilId council) {}

    private final CommandDispatcher commands;

    GrantRoleEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Grant a role to a person", tags = "access")
    @NeedsFreshSignIn
    @PostMapping("/api/organizations/{organization}/people/{person}/roles")
    CommandResult grant(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody GrantRoleBody body,
            CommandContext caller) {
        return commands.send(
                organization,
                caller.forCouncilOrOrganization(body.council()),
                person,
                new GrantRole(organization, person, body.role(), body.council()));
    }
}

package org.longtable.council.organization.createorganization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.Newcomer;
import org.longtable.council.access.Newcomers;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CreateOrganizationEndpoint {

    /**
     * The organization and who runs its account first.
     *
     * @param name as its people call it
     * @param currency ISO 4217 code in which it pays; US dollars when left out
     * @param administrator its first administrator
     */
    record CreateOrganizationBody(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(min = 3, max = 3) String currency,
            @NotNull @Valid Newcomer administrator) {}

    /**
     * What was created.
     *
     * @param id the organization
     * @param administrator its first administrator
     * @param position the ledger's position after it
     */
    record Created(String id, String administrator, long position) {}

    private final Commands commands;
    private final Newcomers newcomers;

    CreateOrganizationEndpoint(Commands commands, Newcomers newcomers) {
        this.commands = commands;
        this.newcomers = newcomers;
    }

    @Operation(summary = "Set up an organization with its first administrator", tags = "organization")
    @PostMapping("/api/organizations")
    ResponseEntity<Created> create(@Valid @RequestBody CreateOrganizationBody body, Caller anybody) {
        OrganizationId organization = new OrganizationId(anybody.newId("organization"));
        PersonId person = newcomers.idOf(organization, body.administrator(), anybody);
        Caller caller = anybody.as(person, Role.ADMINISTRATOR);
        String currency = Objects.requireNonNullElse(body.currency(), "USD");
        commands.send(organization, caller, organization, new CreateOrganization(organization, body.name(), currency));
        newcomers.meet(organization, body.administrator(), caller, person);
        Done done = newcomers.mayAct(organization, caller, person, Role.ADMINISTRATOR);
        return ResponseEntity.ok()
                .header("Longtable-Position", Long.toString(done.position()))
                .body(new Created(organization.value(), person.value(), done.position()));
    }
}

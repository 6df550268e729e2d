package org.longtable.council.organization.createorganization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Session;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.Newcomer;
import org.longtable.council.access.Newcomers;
import org.longtable.council.access.SetUpCode;
import org.longtable.council.access.SignIn;
import org.longtable.council.deciding.Refusal;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.SingleLine;
import org.longtable.council.web.Untraced;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CreateOrganizationEndpoint {

    /**
     * The organization and who runs its account first.
     *
     * @param code the set-up code that stands in the terminal
     * @param name as its people call it
     * @param currency ISO 4217 code in which it pays; US dollars when left out
     * @param administrator its first administrator, with the email address by which to sign in again
     */
    record CreateOrganizationBody(
            @NotBlank @SingleLine(max = 100) String code,
            @NotBlank @SingleLine(max = 200) String name,

            @Nullable @SingleLine(min = 3, max = 3, message = "{org.longtable.currency}")
            String currency,

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
    private final SetUpCode codes;
    private final SignIn signIn;

    CreateOrganizationEndpoint(Commands commands, Newcomers newcomers, SetUpCode codes, SignIn signIn) {
        this.commands = commands;
        this.newcomers = newcomers;
        this.codes = codes;
        this.signIn = signIn;
    }

    @Operation(summary = "Set up an organization with its first administrator", tags = "organization")
    @PostMapping("/api/organizations")
    ResponseEntity<Created> create(
            @Valid @RequestBody CreateOrganizationBody body,
            Caller anybody,
            HttpServletRequest request,
            HttpServletResponse response) {
        OrganizationId organization = new OrganizationId(anybody.newId("organization"));
        String email = body.administrator().email();
        if (email == null || email.isBlank()) {
            throw new AdministratorUnreachable();
        }
        codes.use(body.code(), organization);
        PersonId person = newcomers.idOf(organization, body.administrator(), anybody);
        Caller caller = anybody.as(person, Role.ADMINISTRATOR);
        String currency = Objects.requireNonNullElse(body.currency(), "USD");
        try {
            commands.send(
                    organization, caller, organization, new CreateOrganization(organization, body.name(), currency));
        } catch (Refusal refused) {
            codes.release(organization);
            throw refused;
        }
        newcomers.meet(organization, body.administrator(), caller, person);
        Done done = newcomers.mayAct(organization, caller, person, Role.ADMINISTRATOR);
        signIn.as(person, Session.How.SET_UP, request, response);
        return Untraced.ok()
                .header("Longtable-Position", Long.toString(done.position()))
                .body(new Created(organization.value(), person.value(), done.position()));
    }
}

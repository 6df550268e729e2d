package org.longtable.council.organization;

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
import org.longtable.council.access.NewPerson;
import org.longtable.council.access.PersonRegistration;
import org.longtable.council.access.SetupCode;
import org.longtable.council.access.SignInService;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.NoStoreResponse;
import org.longtable.council.web.SingleLine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the command that sets up an organization. */
@RestController
class OrganizationController {

    /** Rejects a first administrator without an email address. */
    static final Violation ADMINISTRATOR_EMAIL_MISSING = Violation.invalid("administrator-unreachable");

    /**
     * Holds the setup code, the organization, and its first administrator.
     *
     * @param code the setup code from the terminal
     * @param name the name of the organization
     * @param currency the ISO 4217 code of the organization's currency; US dollars when omitted
     * @param administrator the first administrator, with the email address that signs in again later
     */
    record CreateOrganizationBody(
            @NotBlank @SingleLine(max = 100) String code,
            @NotBlank @SingleLine(max = 200) String name,

            @Nullable @SingleLine(min = 3, max = 3, message = "{org.longtable.currency}")
            String currency,

            @NotNull @Valid NewPerson administrator) {}

    /**
     * Names the new organization and its first administrator.
     *
     * @param id the identifier of the organization
     * @param administrator the first administrator
     * @param position the ledger position after the command
     */
    record CreateOrganizationResult(String id, String administrator, long position) {}

    private final CommandDispatcher commands;
    private final PersonRegistration newcomers;
    private final SetupCode codes;
    private final SignInService signIn;

    OrganizationController(
            CommandDispatcher commands, PersonRegistration newcomers, SetupCode codes, SignInService signIn) {
        this.commands = commands;
        this.newcomers = newcomers;
        this.codes = codes;
        this.signIn = signIn;
    }

    @Operation(summary = "Create an organization with its first administrator", tags = "organization")
    @PostMapping("/api/organizations")
    ResponseEntity<CreateOrganizationResult> createOrganization(
            @Valid @RequestBody CreateOrganizationBody body,
            CommandContext anybody,
            HttpServletRequest request,
            HttpServletResponse response) {
        OrganizationId organization = new OrganizationId(anybody.deriveId("organization"));
        String email = body.administrator().email();
        if (email == null || email.isBlank()) {
            throw ADMINISTRATOR_EMAIL_MISSING.exception();
        }
        codes.redeem(body.code(), organization);
        PersonId person = newcomers.resolveId(organization, body.administrator(), anybody);
        CommandContext caller = anybody.actingAs(person, Role.ADMINISTRATOR);
        String currency = Objects.requireNonNullElse(body.currency(), "USD");
        try {
            commands.send(
                    organization, caller, organization, new CreateOrganization(organization, body.name(), currency));
        } catch (RuleViolation refused) {
            codes.release(organization);
            throw refused;
        }
        newcomers.addIfUnknown(organization, body.administrator(), caller, person);
        CommandResult done = newcomers.grantRole(organization, caller, person, Role.ADMINISTRATOR);
        signIn.startSession(person, Session.SignInMethod.SET_UP, request, response);
        return NoStoreResponse.ok()
                .header("Longtable-Position", Long.toString(done.position()))
                .body(new CreateOrganizationResult(organization.value(), person.value(), done.position()));
    }
}

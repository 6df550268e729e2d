package org.longtable.council.access.signin.passkeys;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.longtable.admission.NeedsFreshSignIn;
import org.longtable.admission.SecondFactor;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.Person;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.NoStoreResponse;
import org.longtable.council.web.SingleLine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PasskeyEndpoint {
    /** Rejects removing the last passkey of an organization's administrators when they need a passkey. */
    static final Violation LAST_PASSKEY_OF_ADMINISTRATORS = Violation.conflict("last-passkey-of-administrators");

    /**
     * Holds the WebAuthn options that the browser passes to a device.
     *
     * @param id the identifier of the challenge to send with the response; valid for five minutes
     * @param options the argument for the browser's {@code PublicKeyCredential.parseCreationOptionsFromJSON}
     */
    record PasskeyOptions(String id, Map<String, Object> options) {}

    /**
     * Holds the new credential and its label.
     *
     * @param id the identifier of the challenge
     * @param label the person's name for the device
     * @param credential the result of the browser's {@code PublicKeyCredential.toJSON}
     */
    record AddPasskeyBody(
            @NotBlank @SingleLine(max = 100) String id,
            @NotBlank @SingleLine(max = 60) String label,
            @NotNull Map<String, Object> credential) {}

    /** Lists a person's passkeys, oldest first. */
    record PasskeyList(List<PasskeyStore.Passkey> passkeys) {}

    private final PasskeyChallengeStore challenges;
    private final WebAuthnRelyingParty us;
    private final PasskeyStore passkeys;
    private final SecondFactor secondFactor;
    private final AggregateStore streams;

    PasskeyEndpoint(
            PasskeyChallengeStore challenges,
            WebAuthnRelyingParty us,
            PasskeyStore passkeys,
            SecondFactor secondFactor,
            AggregateStore streams) {
        this.challenges = challenges;
        this.us = us;
        this.passkeys = passkeys;
        this.secondFactor = secondFactor;
        this.streams = streams;
    }

    @Operation(summary = "Create the options to register a passkey", tags = "access")
    @NeedsFreshSignIn(addsSecondFactor = true)
    @PostMapping("/api/organizations/{organization}/people/{person}/passkeys/options")
    ResponseEntity<PasskeyOptions> options(@PathVariable OrganizationId organization, @PathVariable PersonId person) {
        PasskeyChallengeStore.IssuedChallenge made = challenges.issue(person);
        return NoStoreResponse.ok().body(new PasskeyOptions(made.id(), us.creationOptions(person, made.challenge())));
    }

    @Operation(summary = "Add a passkey to your account", tags = "access")
    @NeedsFreshSignIn(addsSecondFactor = true)
    @PostMapping("/api/organizations/{organization}/people/{person}/passkeys")
    ResponseEntity<PasskeyList> add(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody AddPasskeyBody body) {
        us.register(person, challenges.consume(body.id(), person), body.label().strip(), body.credential());
        return list(person);
    }

    @Operation(
            summary = "Remove a passkey",
            description = "The passkey can no longer be used to sign in.",
            tags = "access")
    @NeedsFreshSignIn
    @PostMapping("/api/organizations/{organization}/people/{person}/passkeys/{passkey}/removal")
    ResponseEntity<PasskeyList> remove(
            @PathVariable OrganizationId organization, @PathVariable PersonId person, @PathVariable String passkey) {
        Person owner = Person.read(streams, person).requireKnownTo(organization);
        boolean last = passkeys.listFor(person).stream().allMatch(it -> it.id().equals(passkey));
        if (last
                && !secondFactor.isTrial()
                && administers(owner)
                && !anotherAdministratorHasOne(organization, person)) {
            throw LAST_PASSKEY_OF_ADMINISTRATORS.exception();
        }
        passkeys.remove(person, passkey);
        return list(person);
    }

    private boolean anotherAdministratorHasOne(OrganizationId organization, PersonId person) {
        return passkeys.owners().stream()
                .filter(it -> !it.equals(person))
                .map(it -> Person.read(streams, it))
                .anyMatch(it -> organization.equals(it.organization()) && administers(it));
    }

    private static boolean administers(Person person) {
        return person.roles().contains(new Person.RoleAssignment(Role.ADMINISTRATOR, null));
    }

    @Operation(summary = "List a person's passkeys", tags = "access")
    @GetMapping("/api/people/{person}/passkeys")
    ResponseEntity<PasskeyList> list(@PathVariable PersonId person) {
        return NoStoreResponse.ok().body(new PasskeyList(passkeys.listFor(person)));
    }
}

package org.longtable.council.access.correctcontact;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CorrectContactEndpoint {

    /**
     * What is true from now on.
     *
     * @param name how the person wishes to be called
     * @param email none is known when left out
     * @param phone none is known when left out
     */
    record CorrectContactBody(
            @NotBlank @SingleLine(max = 200) String name,
            @Nullable @Email @SingleLine(max = 254) String email,
            @Nullable @SingleLine(max = 50) String phone) {

        CorrectContact command(OrganizationId organization, PersonId person) {
            return new CorrectContact(
                    organization, person, new Personal(person, name.strip()), text(person, email), text(person, phone));
        }

        private static @Nullable Personal text(PersonId person, @Nullable String typed) {
            return typed == null || typed.isBlank() ? null : new Personal(person, typed.strip());
        }
    }

    private final Commands commands;
    private final OldAddress address;

    CorrectContactEndpoint(Commands commands, OldAddress address) {
        this.commands = commands;
        this.address = address;
    }

    @Operation(summary = "Put a person's name or contact right", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/contact")
    Done correct(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody CorrectContactBody body,
            Caller caller) {
        Optional<String> before = address.of(person);
        CorrectContact command = body.command(organization, person);
        Done done = commands.send(organization, caller, person, command);
        before.ifPresent(it -> address.tell(it, person, command.email()));
        return done;
    }
}

package org.longtable.council.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.Untraced;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvitationEndpoint {

    /** It is on its way. */
    record InvitationSent(String person) {}

    private final SentLinks sent;

    InvitationEndpoint(SentLinks sent) {
        this.sent = sent;
    }

    @Operation(summary = "Send somebody a link to sign in for the first time", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/sign-in-invitation")
    ResponseEntity<InvitationSent> invite(@PathVariable OrganizationId organization, @PathVariable PersonId person) {
        sent.invite(organization, person);
        return Untraced.ok().body(new InvitationSent(person.value()));
    }
}

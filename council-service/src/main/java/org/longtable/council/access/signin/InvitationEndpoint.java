package org.longtable.council.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvitationEndpoint {

    /** Confirms that an invitation was queued for a person. */
    record InvitationSent(String person) {}

    private final SignInLinkSender sent;

    InvitationEndpoint(SignInLinkSender sent) {
        this.sent = sent;
    }

    @Operation(summary = "Send a person an invitation to sign in", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/sign-in-invitation")
    ResponseEntity<InvitationSent> invite(@PathVariable OrganizationId organization, @PathVariable PersonId person) {
        sent.invite(organization, person);
        return NoStoreResponse.ok().body(new InvitationSent(person.value()));
    }
}

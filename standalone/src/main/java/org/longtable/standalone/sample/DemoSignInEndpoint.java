package org.longtable.standalone.sample;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.admission.DemoSignIn;
import org.longtable.admission.Session;
import org.longtable.contract.PersonId;
import org.longtable.council.access.Person;
import org.longtable.council.access.SignInService;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** This endpoint signs the user in as a sample person without a password. */
@RestController
class DemoSignInEndpoint {

    /** This request body names the sample person to sign in as. */
    record DemoSignInBody(@NotNull PersonId person) {}

    /** Rejects a request that came through a proxy, because its sender may be at another machine. */
    static final Violation ONLY_ON_THIS_MACHINE = Violation.forbidden("only-on-this-machine");

    private final DemoSignIn enterAs;
    private final SignInService signIn;
    private final AggregateStore streams;

    DemoSignInEndpoint(DemoSignIn enterAs, SignInService signIn, AggregateStore streams) {
        this.enterAs = enterAs;
        this.signIn = signIn;
        this.streams = streams;
    }

    /** Signs in people of the sample year only, so that the members of another organization in the same store are safe. */
    @Operation(summary = "Sign in as a person of the sample year", tags = "sample")
    @PostMapping("/api/sign-in/as")
    ResponseEntity<SignInService.SignInResult> enter(
            @Valid @RequestBody DemoSignInBody body, HttpServletRequest request, HttpServletResponse response) {
        if (!enterAs.offeredTo(request)) {
            throw ONLY_ON_THIS_MACHINE.exception();
        }
        Person.read(streams, body.person()).requireKnownTo(SampleYear.ORGANIZATION);
        return NoStoreResponse.ok()
                .body(signIn.startSession(body.person(), Session.SignInMethod.SAMPLE, request, response));
    }
}

package org.longtable.standalone.sample;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.longtable.admission.EnterAs;
import org.longtable.admission.Session;
import org.longtable.contract.PersonId;
import org.longtable.council.access.Person;
import org.longtable.council.access.SignIn;
import org.longtable.council.deciding.Refusal;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.Untraced;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EnterAsEndpoint {

    /** As whom. */
    record EnterAsBody(@NotNull PersonId person) {}

    /** A proxy stands before this program, so that others than those at this machine may be asking. */
    static final class OnlyOnThisMachine extends Refusal {

        private static final long serialVersionUID = 1L;

        OnlyOnThisMachine() {
            super(Kind.FORBIDDEN, "only-on-this-machine", Map.of());
        }
    }

    private final EnterAs enterAs;
    private final SignIn signIn;
    private final Streams streams;

    EnterAsEndpoint(EnterAs enterAs, SignIn signIn, Streams streams) {
        this.enterAs = enterAs;
        this.signIn = signIn;
        this.streams = streams;
    }

    /** Only the sample's own people: should another organization ever share its store, nobody enters as one of theirs. */
    @Operation(summary = "Enter as somebody of the sample year", tags = "sample")
    @PostMapping("/api/sign-in/as")
    ResponseEntity<SignIn.Entered> enter(
            @Valid @RequestBody EnterAsBody body, HttpServletRequest request, HttpServletResponse response) {
        if (!enterAs.offeredTo(request)) {
            throw new OnlyOnThisMachine();
        }
        Person.read(streams, body.person()).orRefuse(SampleYear.ORGANIZATION);
        return Untraced.ok().body(signIn.as(body.person(), Session.How.SAMPLE, request, response));
    }
}

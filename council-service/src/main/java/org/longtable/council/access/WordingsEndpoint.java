package org.longtable.council.access;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.List;
import org.longtable.contract.access.ConsentKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WordingsEndpoint {

    /** What people may agree to. */
    record Wordings(List<Wording> consents) {}

    private static final Wordings ALL =
            new Wordings(Arrays.stream(ConsentKind.values()).map(Wording::of).toList());

    @Operation(
            summary = "What people may agree to, in the words that are recorded",
            description = "Each sentence in its current version, in every language that it is written in.",
            tags = "access")
    @GetMapping("/api/consents")
    Wordings all() {
        return ALL;
    }
}

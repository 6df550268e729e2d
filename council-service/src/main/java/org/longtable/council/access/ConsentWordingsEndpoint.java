package org.longtable.council.access;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.List;
import org.longtable.contract.access.ConsentKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the current consent texts. */
@RestController
class ConsentWordingsEndpoint {

    /** Lists the consents that a person can give. */
    record ConsentWordingList(List<ConsentWording> consents) {}

    private static final ConsentWordingList ALL = new ConsentWordingList(
            Arrays.stream(ConsentKind.values()).map(ConsentWording::current).toList());

    @Operation(
            summary = "List the wordings of consents",
            description = "Returns the current version of each wording in every language in which it is available.",
            tags = "access")
    @GetMapping("/api/consents")
    ConsentWordingList all() {
        return ALL;
    }
}

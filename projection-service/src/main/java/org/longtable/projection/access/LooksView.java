package org.longtable.projection.access;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Looks;
import org.longtable.admission.Looks.LooksPage;
import org.longtable.contract.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at what is sealed of somebody, for themselves. */
@RestController
class LooksView {

    private static final int MOST = 200;

    private final Looks looks;

    LooksView(Looks looks) {
        this.looks = looks;
    }

    @Operation(
            summary = "Who looked at what is one's own",
            description = "One entry for each day, the latest first.",
            tags = "access")
    @GetMapping("/api/people/{person}/looks")
    LooksPage of(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit) {
        return looks.at(person, before, Math.clamp(limit, 1, MOST));
    }
}

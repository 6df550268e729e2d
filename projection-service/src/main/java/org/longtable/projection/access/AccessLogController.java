package org.longtable.projection.access;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.AccessLog;
import org.longtable.admission.AccessLog.AccessLogPage;
import org.longtable.contract.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists who accessed a person's confidential data, to that person only. */
@RestController
class AccessLogController {

    private static final int MOST = 200;

    private final AccessLog looks;

    AccessLogController(AccessLog looks) {
        this.looks = looks;
    }

    @Operation(
            summary = "List who accessed your data",
            description = "Returns access log entries grouped by day, latest first.",
            tags = "access")
    @GetMapping("/api/people/{person}/looks")
    AccessLogPage of(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit) {
        return looks.findAbout(person, before, Math.clamp(limit, 1, MOST));
    }
}

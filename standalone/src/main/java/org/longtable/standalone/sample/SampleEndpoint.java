package org.longtable.standalone.sample;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.council.commandhandling.Violation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleEndpoint {

    private final SampleLoader loader;

    SampleEndpoint(SampleLoader loader) {
        this.loader = loader;
    }

    /** Rejects loading the sample year into a store that is not empty. */
    static final Violation STORE_NOT_EMPTY = Violation.conflict("store-not-empty");

    @Operation(summary = "Load the sample year into an empty store", tags = "sample")
    @PostMapping("/api/sample")
    SampleLoader.LoadProgress load() {
        if (!loader.start() && loader.loading().state() == SampleLoader.LoadState.IDLE) {
            throw STORE_NOT_EMPTY.exception();
        }
        return loader.loading();
    }

    @Operation(summary = "Get the progress of loading the sample year", tags = "sample")
    @GetMapping("/api/sample")
    SampleLoader.LoadProgress loading() {
        return loader.loading();
    }
}

package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test compares the API document with the committed one, so that API changes appear in the diff and in the web UI. */
@Tag("integration")
class ApiDocumentTest {

    private static final Path COMMITTED = Path.of("../docs/openapi.json");

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void the_committed_document_is_what_the_product_answers() throws Exception {
        JsonNode answered;
        try (Product product = new Product()) {
            answered = product.get("/v3/api-docs").body();
        }
        String text = json.writerWithDefaultPrettyPrinter().writeValueAsString(answered) + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("docs/openapi.json is old; run this test with -Dapprove=true and look at the difference")
                .isEqualTo(text);
    }
}

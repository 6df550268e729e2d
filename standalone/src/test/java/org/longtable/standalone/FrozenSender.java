package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;

/**
 * Sends commands that must succeed.
 *
 * @param administrator administrator of the organization
 */
record FrozenSender(Product product, String organization, String administrator) {

    /** Sends a command and returns the identifier that its answer names, if any. */
    String by(@Nullable String actor, String role, String path, Map<String, ?> body) throws Exception {
        return answer(actor, role, path, body).path("id").asString("");
    }

    JsonNode answer(@Nullable String actor, String role, String path, Map<String, ?> body) throws Exception {
        Product.Answer answer = product.post(path, actor, role, body);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
        return answer.body();
    }

    /** Sends a query as the administrator, after all commands that were sent. */
    JsonNode asked(String path) throws Exception {
        long head = product.context().getBean(LedgerStorageEngine.class).headPosition();
        String whole = path + (path.contains("?") ? "&" : "?") + "after=" + head;
        Product.Answer answer = product.get(whole, administrator, "ADMINISTRATOR");
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
        return answer.body();
    }
}

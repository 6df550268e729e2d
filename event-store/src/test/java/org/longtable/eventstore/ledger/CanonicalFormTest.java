package org.longtable.eventstore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.proof.UnpairedSurrogate;

/** The test checks that the hashed bytes never change, because later versions of the program must be able to verify old ledgers. */
class CanonicalFormTest {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");

    private static RecordedEvent event(@Nullable String rev, String aggregate, long seq, @Nullable String payload) {
        return new RecordedEvent("e-1", "ideas.IdeaSubmitted", rev, aggregate, null, seq, payload, "{}", AT);
    }

    @Test
    void the_hash_of_a_commit_never_changes() {
        String hash = CanonicalEncoding.hash(
                7, AT, CanonicalEncoding.GENESIS, List.of(event("1", "idea-1", 0, "{\"text\":\"Größe ☂\"}")));

        assertThat(hash).isEqualTo("2a8118e3c3e70b0cf7b909969464cd42581e90b78af1b5a2c13ed339fcfb01aa");
    }

    @Test
    void an_absent_text_is_not_an_empty_one() {
        assertThat(hash(event(null, "idea-1", 0, "{}"))).isNotEqualTo(hash(event("", "idea-1", 0, "{}")));
    }

    @Test
    void what_was_damaged_so_that_it_lacks_a_text_is_hashed_all_the_same() {
        assertThat(hash(event("1", "idea-1", 0, null))).isNotEqualTo(hash(event("1", "idea-1", 0, "{}")));
    }

    @Test
    void what_moves_from_one_field_to_the_next_changes_the_hash() {
        assertThat(hash(event("1", "idea-1", 0, "{}"))).isNotEqualTo(hash(event("1i", "dea-1", 0, "{}")));
    }

    @Test
    void a_text_without_a_form_in_utf_8_has_no_hash() {
        assertThatThrownBy(() -> hash(event("1", "idea-1", 0, "{\"text\":\"x \ud800\"}")))
                .isInstanceOf(UnpairedSurrogate.class);
    }

    private static String hash(RecordedEvent event) {
        return CanonicalEncoding.hash(1, AT, CanonicalEncoding.GENESIS, List.of(event));
    }
}

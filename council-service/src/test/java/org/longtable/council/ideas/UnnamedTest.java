package org.longtable.council.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.web.CommandContext;

class UnnamedTest {

    private static final String KEY = "3f0c9a52-7d1e-4b6a-9c88-1e2d3f4a5b6c";
    private static final String OTHER_KEY = "3f0c9a52-7d1e-4b6a-9c88-1e2d3f4a5b6d";
    private static final CommandContext NOBODY = caller(PersonId.ANONYMOUS);

    @Test
    void gets_the_same_code_for_the_same_key_only() {
        assertThat(AnonymousAuthor.of(NOBODY, KEY).authorCode().format())
                .isEqualTo(AnonymousAuthor.of(NOBODY, KEY).authorCode().format())
                .isNotEqualTo(AnonymousAuthor.of(NOBODY, OTHER_KEY).authorCode().format());
    }

    @Test
    void acts_as_nobody_by_a_request_that_leads_nowhere() {
        AnonymousAuthor author = AnonymousAuthor.of(NOBODY, KEY);
        assertThat(author.context().person()).isEqualTo(PersonId.ANONYMOUS);
        assertThat(author.context().role()).isEqualTo(Role.ANONYMOUS);
        assertThat(author.context().request()).isNotEqualTo(author.context().request());
        assertThat(author.context().correlation()).isNotEqualTo(NOBODY.correlation());
    }

    @Test
    void seals_each_submission_for_a_subject_of_its_own() {
        assertThat(AnonymousAuthor.encryptionSubject(new IdeaId("idea-1")))
                .isNotEqualTo(AnonymousAuthor.encryptionSubject(new IdeaId("idea-2")));
    }

    @Test
    void refuses_a_request_that_says_who_asks() {
        assertThatThrownBy(() -> AnonymousAuthor.of(caller(new PersonId("marisol")), KEY))
                .hasFieldOrPropertyWithValue("violation", AnonymousAuthor.ANONYMOUS_REQUEST_NAMES_CALLER)
                .hasMessageNotContaining("marisol");
    }

    @Test
    void refuses_a_key_that_could_be_guessed() {
        assertThatThrownBy(() -> AnonymousAuthor.of(NOBODY, "1"))
                .hasFieldOrPropertyWithValue("violation", AnonymousAuthor.GUESSABLE_IDEMPOTENCY_KEY);
        assertThatThrownBy(() -> AnonymousAuthor.of(NOBODY, "1".repeat(40)))
                .hasFieldOrPropertyWithValue("violation", AnonymousAuthor.GUESSABLE_IDEMPOTENCY_KEY);
    }

    private static CommandContext caller(PersonId person) {
        return new CommandContext(person, Role.ADVISOR, null, "request", "request", null, Instant.EPOCH);
    }
}

package org.longtable.council.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.web.Caller;

class UnnamedTest {

    private static final String KEY = "3f0c9a52-7d1e-4b6a-9c88-1e2d3f4a5b6c";
    private static final String OTHER_KEY = "3f0c9a52-7d1e-4b6a-9c88-1e2d3f4a5b6d";
    private static final Caller NOBODY = caller(PersonId.ANONYMOUS);

    @Test
    void gets_the_same_code_for_the_same_key_only() {
        assertThat(Unnamed.of(NOBODY, KEY).code().shown())
                .isEqualTo(Unnamed.of(NOBODY, KEY).code().shown())
                .isNotEqualTo(Unnamed.of(NOBODY, OTHER_KEY).code().shown());
    }

    @Test
    void acts_as_nobody_by_a_request_that_leads_nowhere() {
        Unnamed author = Unnamed.of(NOBODY, KEY);
        assertThat(author.caller().person()).isEqualTo(PersonId.ANONYMOUS);
        assertThat(author.caller().role()).isEqualTo(Role.ANONYMOUS);
        assertThat(author.caller().request()).isNotEqualTo(author.caller().request());
        assertThat(author.caller().correlation()).isNotEqualTo(NOBODY.correlation());
    }

    @Test
    void seals_each_submission_for_a_subject_of_its_own() {
        assertThat(Unnamed.subject(new IdeaId("idea-1"))).isNotEqualTo(Unnamed.subject(new IdeaId("idea-2")));
    }

    @Test
    void refuses_a_request_that_says_who_asks() {
        assertThatThrownBy(() -> Unnamed.of(caller(new PersonId("marisol")), KEY))
                .isInstanceOf(NamedWhileAnonymous.class)
                .hasMessageNotContaining("marisol");
    }

    @Test
    void refuses_a_key_that_could_be_guessed() {
        assertThatThrownBy(() -> Unnamed.of(NOBODY, "1")).isInstanceOf(KeyNotSecret.class);
        assertThatThrownBy(() -> Unnamed.of(NOBODY, "1".repeat(40))).isInstanceOf(KeyNotSecret.class);
    }

    private static Caller caller(PersonId person) {
        return new Caller(person, Role.ADVISOR, null, "request", "request", null, Instant.EPOCH);
    }
}

package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.admission.AccessLogRule.SubjectSource;

/** The test checks how the access log policy is read. */
class AccessLogPolicyTest {

    @Test
    void reads_what_a_row_says() {
        AccessLogPolicy table = AccessLogPolicy.of("| `GET /api/people/{person}` | CONTACT | REACHING | ADDRESS |");
        AccessLogRule row = new AccessLogRule(
                "GET", "/api/people/{person}", AccessCategory.CONTACT, PurposeOfUse.REACHING, SubjectSource.ADDRESS);
        assertThat(table.all()).containsExactly(row);
        assertThat(table.findRule(new RequestTarget("GET", "/api/people/{person}", Map.of())))
                .contains(row);
        assertThat(table.findRule(new RequestTarget("GET", "/api/people/{person}/held", Map.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| `GET /api/people/{person}` | CONTACT | REACHING |",
                "| `GET /api/people/{person}` | GOSSIP | REACHING | ADDRESS |",
                "| `GET /api/people/{person}` | CONTACT | CURIOSITY | ADDRESS |",
                "| `/api/people/{person}` | CONTACT | REACHING | ADDRESS |"
            })
    void refuses_a_row_that_says_it_in_other_words(String row) {
        assertThatThrownBy(() -> AccessLogPolicy.of(row)).hasMessageContaining("Not a row of the access log table");
    }

    @Test
    void every_row_of_the_page_is_a_request_that_somebody_may_send() {
        AccessPolicy access = AccessPolicy.read();
        List<AccessLogRule> rows = AccessLogPolicy.read().all();
        assertThat(rows).hasSizeGreaterThan(15).allMatch(it -> access.rule(it.method(), it.address())
                .isPresent());
    }
}

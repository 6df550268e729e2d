package org.longtable.contract.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Role;
import org.longtable.contract.admission.AccessRule.Admitted;

class AccessTableTest {

    private static final String ROW =
            "| POST | `/api/councils/{council}/claims` | yes | yes | no | own | own | no | no |";

    @Test
    void a_row_says_what_holds_for_each_role() {
        AccessRule rule = AccessTable.of("# Title\n\n| Method |\n|---|\n" + ROW + "\n")
                .rule("POST", "/api/councils/{council}/claims")
                .orElseThrow();
        assertThat(rule.of(Role.ADMINISTRATOR)).isEqualTo(Admitted.YES);
        assertThat(rule.of(Role.ADVISOR)).isEqualTo(Admitted.OWN);
        assertThat(rule.of(Role.LEADER)).isEqualTo(Admitted.NO);
        assertThat(rule.openToAll()).isFalse();
    }

    @Test
    void what_is_not_listed_is_for_nobody() {
        assertThat(AccessTable.of(ROW).rule("GET", "/api/councils/{council}/claims"))
                .isEmpty();
        assertThat(new AccessRule("POST", "/", Map.of()).of(Role.ADMINISTRATOR)).isEqualTo(Admitted.NO);
    }

    @Test
    void refuses_a_page_that_contradicts_itself_or_says_maybe() {
        assertThatThrownBy(() -> AccessTable.of(ROW + "\n" + ROW)).hasMessageContaining("twice");
        assertThatThrownBy(() -> AccessTable.of(ROW.replace("own", "maybe"))).hasMessageContaining("neither");
        assertThatThrownBy(() -> AccessTable.of(ROW + " yes |")).hasMessageContaining("cells");
    }

    @Test
    void nobody_who_only_reads_changes_anything() {
        assertThat(AccessTable.read().all())
                .filteredOn(rule -> rule.method().equals("POST") && !rule.openToAll())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.of(Role.LEADER)).isNotEqualTo(Admitted.YES));
    }
}

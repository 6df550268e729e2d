package org.longtable.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests which responses are stored for repeated requests. */
class IdempotencyFilterTest {

    @Test
    void an_answer_that_says_more_than_an_identifier_and_a_position_is_not_kept_though_nobody_said_so() {
        assertThat(IdempotencyFilter.isStorable(answer(200, Set.of()))).isFalse();
        assertThat(IdempotencyFilter.isStorable(answer(200, Set.of(LedgerPositionHeaderAdvice.NAME))))
                .isTrue();
    }

    @Test
    void a_refusal_is_not_kept() {
        assertThat(IdempotencyFilter.isStorable(answer(409, Set.of(LedgerPositionHeaderAdvice.NAME))))
                .isFalse();
    }

    private static HttpServletResponse answer(int status, Set<String> headers) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                IdempotencyFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, said) -> switch (method.getName()) {
                    case "getStatus" -> status;
                    case "containsHeader" -> headers.contains((String) said[0]);
                    default -> null;
                });
    }
}

package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class DirectConnectionTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1"})
    void a_program_on_this_machine_is_connected_directly(String address) {
        request.setRemoteAddr(address);
        assertThat(decided()).isTrue();
    }

    @Test
    void another_machine_is_not() {
        request.setRemoteAddr("192.168.1.20");
        assertThat(decided()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "x-forwarded-proto",
                "X-FORWARDED-HOST",
                "X-Forwarded-Anything",
                "X-Real-IP",
                "Via",
                "CF-Connecting-IP",
                "True-Client-IP",
                "X-Client-IP"
            })
    void nobody_behind_a_proxy_is_whatever_the_proxy_says(String header) {
        request.addHeader(header, "127.0.0.1");
        assertThat(decided()).isFalse();
    }

    @Test
    void what_a_trusted_proxy_takes_away_later_changes_nothing() {
        request.addHeader("X-Forwarded-For", "127.0.0.1");
        assertThat(decided()).isFalse();
        request.removeHeader("X-Forwarded-For");
        assertThat(decided()).isFalse();
    }

    @Test
    void where_nobody_looked_it_is_not() {
        assertThat(DirectConnection.of(request)).isFalse();
    }

    private boolean decided() {
        DirectConnection.decide(request);
        return DirectConnection.of(request);
    }
}

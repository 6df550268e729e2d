package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

/** The test checks that the filter removes exception messages. */
class ExceptionRedactionFilterTest {

    @Test
    void the_web_server_learns_what_the_fault_was_and_where_but_not_what_it_says() {
        assertThatThrownBy(() -> new ExceptionRedactionFilter()
                        .doFilterInternal(
                                nothing(HttpServletRequest.class),
                                nothing(HttpServletResponse.class),
                                (request, response) -> {
                                    throw new IllegalStateException("cannot read Quetzalina Ferro");
                                }))
                .isInstanceOf(ServletException.class)
                .extracting(Throwables::getStackTrace)
                .asString()
                .contains("java.lang.IllegalStateException", "ExceptionRedactionFilterTest.java:")
                .doesNotContain("Quetzalina");
    }

    private static <T> T nothing(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, said) -> null));
    }
}

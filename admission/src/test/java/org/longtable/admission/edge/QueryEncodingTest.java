package org.longtable.admission.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "q=caf%C3%A9", "q=%f0%9f%9a%80&after=3", "q=a+b%20c", "q=%00"})
    void reads_what_is_encoded_as_utf_8(String query) {
        assertThat(QueryEncoding.isReadable(query)).isTrue();
    }

    @Test
    void reads_that_there_is_no_query() {
        assertThat(QueryEncoding.isReadable(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=%FF", "q=%ED%A0%80", "q=%C3", "q=%C0%80", "q=%", "q=%2", "q=%zz", "%FF=1", "a=1&b=%E2%80"})
    void does_not_read_what_is_not(String query) {
        assertThat(QueryEncoding.isReadable(query)).isFalse();
    }
}

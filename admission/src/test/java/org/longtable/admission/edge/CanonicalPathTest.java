package org.longtable.admission.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/session",
                "/people/",
                "/assets/index-Ab_9.css",
                "/login/oauth2/code/a~b",
                "/api/people/Ren%C3%A9e%20Diaz",
                "/api/x/a%3Ab",
                "/api/x/a:b@c,d+e=f"
            })
    void a_path_that_is_spelled_in_the_one_way_is_accepted(String path) {
        assertThat(CanonicalPath.accepts(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api",
                "/%61pi/session",
                "/api/%73ession",
                "/api/%7Eme",
                "/api/%2E%2E/x",
                "//api/session",
                "/api//session",
                "/api/session//",
                "/api/session;x=1",
                "/api;/session",
                "/api/%3Bx",
                "/api/./session",
                "/api/../api/session",
                "/api/session/..",
                "/api/session.",
                "/api./session",
                "/api\\session",
                "/api/%5Csession",
                "/api/a%2Fb",
                "/api/a%2fb",
                "/api/%c3%a9",
                "/api/%C3%a9",
                "/api/%C3",
                "/api/%C3x%A9",
                "/api/%ED%A0%80",
                "/api/%C0%AF",
                "/api/%00",
                "/api/%0A",
                "/api/%7F",
                "/api/%25",
                "/api/%3F",
                "/api/%23",
                "/api/%",
                "/api/%4",
                "/api/%G1",
                "/api/<x>",
                "/api/{x}",
                "/api/a b",
                "/api/\u00e9"
            })
    void any_other_spelling_is_refused(String path) {
        assertThat(CanonicalPath.accepts(path)).isFalse();
    }
}

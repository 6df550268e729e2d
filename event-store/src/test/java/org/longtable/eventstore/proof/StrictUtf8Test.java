package org.longtable.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictUtf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Größe ☂", "\ud83d\ude00", "a\ud800\udc00b", "\uffff\ufffd\u0000"})
    void what_has_a_form_is_encoded_as_java_does_and_comes_back(String text) throws Exception {
        assertThat(StrictUtf8.encode(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(StrictUtf8.decode(StrictUtf8.encode(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "x\udc00", "\udc00\ud800", "\ud83d\ude00\ud83d", "\ud800\ud800\udc00"})
    void half_of_a_surrogate_pair_has_no_form(String text) {
        assertThatThrownBy(() -> StrictUtf8.encode(text)).isInstanceOf(UnpairedSurrogate.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_no_text() {
        byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
        assertThatThrownBy(() -> StrictUtf8.decode(surrogate)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void a_note_whose_text_has_no_form_is_refused_though_java_would_encode_it_as_what_was_signed() {
        NoteSigner signer = NoteSigner.generate();
        String note = signer.sign("what?\n");
        assertThat(signer.verifier().verify(note)).isEqualTo("what?\n");
        assertThatThrownBy(() -> signer.verifier().verify(note.replace('?', '\ud800')))
                .isInstanceOf(InvalidProofException.class);
    }
}

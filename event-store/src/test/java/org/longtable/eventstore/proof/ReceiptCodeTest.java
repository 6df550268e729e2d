package org.longtable.eventstore.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A receipt comes through a QR code whole, and nothing that is none does. */
class ReceiptCodeTest {

    private static final Receipt RECEIPT = new Receipt(
            Receipt.FORMAT, 7, "AAEC", 3, List.of("b25l", "dHdv"), "a\n3\nroot\n\n\u2014 a signed\n", "a+b+c");

    private final String code = ReceiptCode.of(RECEIPT);

    private static String packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(bytes)) {
            zlib.write(content);
        }
        return ReceiptCode.PREFIX + Base45.encode(bytes.toByteArray());
    }

    @Test
    void base_45_is_that_of_rfc_9285() {
        assertThat(Base45.encode("AB".getBytes(UTF_8))).isEqualTo("BB8");
        assertThat(Base45.encode("Hello!!".getBytes(UTF_8))).isEqualTo("%69 VD92EX0");
        assertThat(Base45.encode("base-45".getBytes(UTF_8))).isEqualTo("UJCLQE7W581");
        assertThat(Base45.decode("QED8WEX0")).asString(UTF_8).isEqualTo("ietf!");
        assertThat(Base45.decode("FGW")).containsExactly(0xFF, 0xFF);
    }

    @Test
    void what_is_no_base_45_is_refused() {
        assertThatThrownBy(() -> Base45.decode("GGW")).isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> Base45.decode(":::")).isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> Base45.decode("::")).isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> Base45.decode("BB8B")).hasMessageContaining("breaks off");
        assertThatThrownBy(() -> Base45.decode("bb8")).hasMessageContaining("\"b\"");
    }

    @Test
    void any_bytes_come_back() {
        Random random = new Random(9285);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Base45.decode(Base45.encode(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void a_receipt_comes_back_from_its_code() {
        assertThat(code).matches("LTR1:[0-9A-Z $%*+./:-]+");
        assertThat(ReceiptCode.read(code)).isEqualTo(RECEIPT);
        assertThat(ReceiptCode.read(code + "\r\n")).isEqualTo(RECEIPT);
        assertThat(ReceiptCode.begins(code)).isTrue();
        assertThat(ReceiptCode.begins(RECEIPT.json())).isFalse();
    }

    @Test
    void a_code_with_any_character_misread_is_refused() {
        for (int at = 0; at < code.length(); at++) {
            char other = code.charAt(at) == 'A' ? 'B' : 'A';
            String misread = code.substring(0, at) + other + code.substring(at + 1);
            assertThatThrownBy(() -> ReceiptCode.read(misread)).as(misread).isInstanceOf(NoteRefused.class);
        }
    }

    @Test
    void a_code_that_breaks_off_anywhere_is_refused() {
        for (int length = 0; length < code.length(); length++) {
            String torn = code.substring(0, length);
            assertThatThrownBy(() -> ReceiptCode.read(torn)).as(torn).isInstanceOf(NoteRefused.class);
        }
        assertThatThrownBy(() -> ReceiptCode.read(code + "BB8")).isInstanceOf(NoteRefused.class);
    }

    @Test
    void a_code_that_unpacks_to_very_much_is_refused() throws IOException {
        String bomb = packed(new byte[64 * ReceiptCode.LARGEST]);
        assertThatThrownBy(() -> ReceiptCode.read(bomb)).hasMessageContaining("more than a receipt can");
    }

    @Test
    void a_code_of_something_else_is_refused() throws IOException {
        String other = packed("{\"format\":\"longtable-ledger/1\"}".getBytes(UTF_8));
        assertThatThrownBy(() -> ReceiptCode.read(other)).hasMessageContaining("not a receipt");
        assertThatThrownBy(() -> ReceiptCode.read("HC1:BB8")).hasMessageContaining(ReceiptCode.PREFIX);
    }
}

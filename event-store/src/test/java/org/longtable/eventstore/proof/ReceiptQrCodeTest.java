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

/** The test checks that a receipt survives the QR code and that invalid codes are rejected. */
class ReceiptQrCodeTest {

    private static final Receipt RECEIPT = new Receipt(
            Receipt.FORMAT, 7, "AAEC", 3, List.of("b25l", "dHdv"), "a\n3\nroot\n\n\u2014 a signed\n", "a+b+c");

    private final String code = ReceiptQrCode.encode(RECEIPT);

    private static String packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(bytes)) {
            zlib.write(content);
        }
        return ReceiptQrCode.PREFIX + Base45.encode(bytes.toByteArray());
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
        assertThatThrownBy(() -> Base45.decode("GGW")).isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> Base45.decode(":::")).isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> Base45.decode("::")).isInstanceOf(InvalidProofException.class);
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
        assertThat(ReceiptQrCode.decode(code)).isEqualTo(RECEIPT);
        assertThat(ReceiptQrCode.decode(code + "\r\n")).isEqualTo(RECEIPT);
        assertThat(ReceiptQrCode.hasPrefix(code)).isTrue();
        assertThat(ReceiptQrCode.hasPrefix(RECEIPT.json())).isFalse();
    }

    @Test
    void a_code_with_any_character_misread_is_refused() {
        for (int at = 0; at < code.length(); at++) {
            char other = code.charAt(at) == 'A' ? 'B' : 'A';
            String misread = code.substring(0, at) + other + code.substring(at + 1);
            assertThatThrownBy(() -> ReceiptQrCode.decode(misread))
                    .as(misread)
                    .isInstanceOf(InvalidProofException.class);
        }
    }

    @Test
    void a_code_that_breaks_off_anywhere_is_refused() {
        for (int length = 0; length < code.length(); length++) {
            String torn = code.substring(0, length);
            assertThatThrownBy(() -> ReceiptQrCode.decode(torn)).as(torn).isInstanceOf(InvalidProofException.class);
        }
        assertThatThrownBy(() -> ReceiptQrCode.decode(code + "BB8")).isInstanceOf(InvalidProofException.class);
    }

    @Test
    void a_code_that_unpacks_to_very_much_is_refused() throws IOException {
        String bomb = packed(new byte[64 * ReceiptQrCode.LARGEST]);
        assertThatThrownBy(() -> ReceiptQrCode.decode(bomb)).hasMessageContaining("more than a receipt can");
    }

    @Test
    void a_code_of_something_else_is_refused() throws IOException {
        String other = packed("{\"format\":\"longtable-ledger/1\"}".getBytes(UTF_8));
        assertThatThrownBy(() -> ReceiptQrCode.decode(other)).hasMessageContaining("not a receipt");
        assertThatThrownBy(() -> ReceiptQrCode.decode("HC1:BB8")).hasMessageContaining(ReceiptQrCode.PREFIX);
    }
}

package org.longtable.contract.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdeaCodeTest {

    private static final IdeaCode CODE = IdeaCode.fromRandomBytes(HexFormat.of().parseHex("00443214c74254b6ffff"));

    @Test
    void shows_three_groups_of_four_from_the_first_sixty_bits() {
        assertThat(CODE.format()).isEqualTo("0123-4567-89AB");
        assertThat(IdeaCode.fromRandomBytes(HexFormat.of().parseHex("ffffffffffffffff"))
                        .format())
                .isEqualTo("ZZZZ-ZZZZ-ZZZZ");
        assertThat(IdeaCode.fromRandomBytes(HexFormat.of().parseHex("fffffffffffffff0"))
                        .format())
                .isEqualTo("ZZZZ-ZZZZ-ZZZZ");
        assertThat(IdeaCode.fromRandomBytes(HexFormat.of().parseHex("ffffffffffffffe0"))
                        .format())
                .isEqualTo("ZZZZ-ZZZZ-ZZZY");
    }

    @Test
    void reads_a_code_as_people_type_it() {
        assertThat(typed(" o1z3 4567-89ab ")).isEqualTo(typed("0LZ3-4567-89AB")).isNotEmpty();
        assertThat(typed("0123–4567–89AB")).contains("0123-4567-89AB");
    }

    @Test
    void reads_nothing_else() {
        assertThat(typed("0123-4567-89A")).isEmpty();
        assertThat(typed("0123-4567-89ABC")).isEmpty();
        assertThat(typed("0123-4567-89AU")).isEmpty();
        assertThat(typed("")).isEmpty();
    }

    @Test
    void hashes_one_way_and_always_the_same() {
        assertThat(CODE.hash())
                .isEqualTo(IdeaCode.parse("0123-4567-89ab").orElseThrow().hash())
                .isNotEqualTo(IdeaCode.parse("0123-4567-89AC").orElseThrow().hash())
                .hasSize(64)
                .isEqualTo("4ba78ac786157bf6f274b5a9b3fab2b7069c10a44eb39bb9e493de7b79a26164");
    }

    @Test
    void stays_out_of_logs() {
        assertThat(CODE).hasToString("IdeaCode");
    }

    private static Optional<String> typed(String text) {
        return IdeaCode.parse(text).map(IdeaCode::format);
    }
}

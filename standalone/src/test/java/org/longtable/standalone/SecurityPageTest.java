package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test checks that {@code docs/security.md} names a test for each line and that every named test exists. */
@Tag("integration")
class SecurityPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/security.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test|[a-z-]+\\.spec\\.mjs|scripts/[a-z-]+\\.sh)`");
    private static final Set<String> ELSEWHERE = Set.of("target", "node_modules", ".git");
    private static final int CELLS = 5;
    private static final int CHAPTERS = 17;

    @Test
    void every_test_that_the_page_names_exists() throws IOException {
        Set<String> files = files();
        List<String> named = TEST.matcher(Files.readString(PAGE))
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(40).allSatisfy(name -> assertThat(files)
                .contains(name.endsWith("Test") ? name + ".java" : name.substring(name.lastIndexOf('/') + 1)));
    }

    @Test
    void every_line_that_claims_something_names_a_test() throws IOException {
        List<List<String>> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| V\\d.*"))
                .map(line -> List.of(line.substring(1).split("\\|")))
                .toList();
        assertThat(rows).hasSizeGreaterThan(40).allSatisfy(row -> {
            assertThat(row).as("%s", row).hasSize(CELLS);
            boolean claims = !row.get(3).isBlank();
            assertThat(row.get(4).isBlank()).as("%s", row).isEqualTo(!claims);
        });
    }

    @Test
    void every_chapter_of_the_standard_is_there() throws IOException {
        List<String> chapters = Pattern.compile("^## V(\\d+) ", Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
        assertThat(chapters)
                .isEqualTo(IntStream.rangeClosed(1, CHAPTERS)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT, 16)) {
            return all.filter(it -> IntStream.range(0, it.getNameCount())
                            .noneMatch(at -> ELSEWHERE.contains(it.getName(at).toString())))
                    .map(it -> it.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}

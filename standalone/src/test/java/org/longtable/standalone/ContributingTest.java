package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the examples of {@code CONTRIBUTING.md} and the types that the glossary and the README files name against the code. */
class ContributingTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE =
            Pattern.compile("^ *`([\\w./-]+)`\\n\\n *```\\w*\\n(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z][A-Za-z]+)`");
    private static final Pattern DECLARATION = Pattern.compile("(?:class|record|enum|interface) (\\w+)");
    private static final int FEWEST_EXAMPLES = 10;

    record Example(String file, List<String> lines) {

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Example> examples() throws IOException {
        Matcher found = EXAMPLE.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")));
        return found
                .results()
                .map(it -> new Example(
                        it.group(1), it.group(2).lines().map(String::strip).toList()))
                .toList()
                .stream();
    }

    @Test
    void the_page_has_examples() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_in_the_file_that_it_names_in_the_same_order(Example example) throws IOException {
        assertThat(Files.readString(ROOT.resolve(example.file()))).containsSubsequence(example.lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/glossary.md",
                "acceptance/README.md",
                "admission/README.md",
                "council-contract/README.md",
                "council-service/README.md",
                "projection-service/README.md",
                "standalone/README.md"
            })
    void a_type_that_a_page_names_exists(String page) throws IOException {
        List<String> types = TYPE.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
        assertThat(types).isNotEmpty();
        assertThat(declared()).containsAll(types);
    }

    private static Set<String> declared() {
        return Stream.of(
                        "acceptance",
                        "admission",
                        "council-contract",
                        "council-service",
                        "event-store",
                        "projection-service",
                        "standalone")
                .map(it -> ROOT.resolve(it).resolve("src"))
                .flatMap(ContributingTest::walk)
                .filter(it -> it.toString().endsWith(".java"))
                .flatMap(it -> DECLARATION.matcher(read(it)).results())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

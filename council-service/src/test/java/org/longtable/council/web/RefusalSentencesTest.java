package org.longtable.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.council.commandhandling.Violation;

@Tag("integration")
class RefusalSentencesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/refusals");
    private static final Pattern DETAIL = Pattern.compile("\\{\\w+}");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(it -> it.getFileName().toString().replace(".properties", ""))
                    .filter(it -> !it.endsWith("_es"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void say_the_same_in_both_languages(String bundle) throws IOException {
        Properties english = read(bundle);
        Properties spanish = read(bundle + "_es");
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String slug : english.stringPropertyNames()) {
            assertThat(spanish.getProperty(slug)).as(slug).isNotBlank().isNotEqualTo(english.getProperty(slug));
            assertThat(details(spanish.getProperty(slug))).as(slug).isEqualTo(details(english.getProperty(slug)));
        }
    }

    @Test
    void stand_for_every_rule() throws IOException {
        List<String> slugs = new ArrayList<>();
        for (String bundle : bundles().toList()) {
            slugs.addAll(read(bundle).stringPropertyNames());
        }
        List<String> rules = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.longtable.council")
                        .stream()
                        .flatMap(it -> it.getFields().stream())
                        .filter(it -> it.getRawType().isEquivalentTo(Violation.class)
                                && it.getModifiers().contains(JavaModifier.STATIC))
                        .map(RefusalSentencesTest::slug)
                        .toList();
        assertThat(rules).hasSizeGreaterThan(120);
        assertThat(slugs).containsAll(rules);
        assertThat(slugs).doesNotHaveDuplicates();
    }

    private static String slug(JavaField declared) {
        try {
            Field field = declared.reflect();
            field.setAccessible(true);
            return ((Violation) field.get(null)).slug();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A violation cannot be read: " + declared, e);
        }
    }

    private static TreeSet<String> details(String sentence) {
        TreeSet<String> names = new TreeSet<>();
        DETAIL.matcher(sentence).results().forEach(it -> names.add(it.group()));
        return names;
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}

package org.longtable.standalone.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Loads the texts of the sample year from resource files. */
final class SampleTexts {

    private SampleTexts() {}

    /** Returns the lines of a resource without comments. */
    static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleTexts.class.getResourceAsStream("/sample/" + resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds the texts of one sample idea and its possible outcomes. */
    record SampleIdea(
            String english,
            String spanish,
            String area,
            String plan,
            String prediction,
            String learned,
            String changed,
            String declined) {

        String in(String language) {
            return language.equals("es") ? spanish : english;
        }
    }

    static List<SampleIdea> ideas() {
        return lines("ideas.txt").stream()
                .map(line -> line.split("\\|"))
                .map(part -> new SampleIdea(part[0], part[1], part[2], part[3], part[4], part[5], part[6], part[7]))
                .toList();
    }
}

package org.longtable.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Holds the packaged application as the build leaves it and builds the command line with which {@code ./run} starts it. */
record PackagedApplication(Path jar, Optional<Path> cache) {

    private static final Path TARGET = Path.of(System.getProperty("longtable.product", "../standalone/target"))
            .toAbsolutePath()
            .normalize();

    /** Returns the variant that {@code ./run} starts. */
    static PackagedApplication preferred() {
        return withAotCache().orElseGet(PackagedApplication::jarOnly);
    }

    /** Returns the application as a plain JAR file. Skips the test in a build that stops before packaging. */
    static PackagedApplication jarOnly() {
        Path jar = TARGET.resolve("longtable-app.jar");
        Assumptions.assumeTrue(
                Files.exists(jar), () -> jar + " is not there yet: mvn verify packages it before these tests");
        return new PackagedApplication(jar, Optional.empty());
    }

    /** Returns the unpacked application with its ahead-of-time cache. */
    static Optional<PackagedApplication> withAotCache() {
        Path app = TARGET.resolve("app");
        Path cache = app.resolve("longtable.aot");
        return Files.exists(cache)
                ? Optional.of(new PackagedApplication(app.resolve("longtable-app.jar"), Optional.of(cache)))
                : Optional.empty();
    }

    /** Returns the command line, with the JDK that runs this test. */
    List<String> commandLine(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        cache.ifPresent(it -> line.addAll(List.of("-XX:AOTCache=" + it, "-Xlog:aot=off", "-Xlog:cds=off")));
        line.addAll(List.of("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1", "-Xmx768m", "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= 24) {
            line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        line.addAll(List.of("-jar", jar.toString()));
        line.addAll(List.of(arguments));
        return line;
    }
}

package org.longtable.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The record holds the packaged application and builds its command line. */
/** The product as the build leaves it, and the command line by which {@code ./run} starts it. */
record PackagedApplication(Path jar, Optional<Path> cache) {

    private static final Path TARGET = Path.of(System.getProperty("longtable.product", "../standalone/target"))
            .toAbsolutePath()
            .normalize();

    /** Returns the variant that ./run starts. */
    static PackagedApplication preferred() {
        return withAotCache().orElseGet(PackagedApplication::jarOnly);
    }

    /** Returns the application as a plain JAR file. Without it, in a build that stops before packaging, there is nothing to test. */
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

    /** The command line, with the JDK that runs this test. */
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

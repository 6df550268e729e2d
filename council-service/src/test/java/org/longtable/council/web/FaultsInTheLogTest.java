package org.longtable.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Tests that the log contains the type and stack trace of an exception but not its message, which may quote user input. */
class FaultsInTheLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(ProblemDetailExceptionHandler.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void watch() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void unwatch() {
        logger.detachAppender(log);
    }

    @Test
    void a_request_that_failed_is_logged_without_what_the_fault_says() {
        RuntimeException fault = new IllegalStateException(
                "cannot read Quetzalina Ferro", new NumberFormatException("For input string: \"555-0198\""));
        assertThat(new ProblemDetailExceptionHandler(new RuleViolationMessages())
                        .handleUnexpectedFault(fault, Locale.ENGLISH)
                        .getStatus())
                .isEqualTo(500);
        assertThat(lines())
                .contains("a request failed", "IllegalStateException", "NumberFormatException", "FaultsInTheLogTest")
                .doesNotContain("Quetzalina", "555-0198");
    }

    private String lines() {
        PatternLayout layout = new PatternLayout();
        layout.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        layout.setPattern("%m%n%ex");
        layout.start();
        return log.list.stream().map(layout::doLayout).collect(Collectors.joining());
    }
}

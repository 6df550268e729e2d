package org.longtable.standalone;

import org.longtable.council.bootstrap.CouncilLedgerConfiguration;
import org.longtable.projection.bootstrap.CheckpointSigningConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** This configuration combines both services in one application context on one ledger. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.longtable.admission",
            "org.longtable.council",
            "org.longtable.projection",
            "org.longtable.standalone"
        },
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.longtable\\.\\w+\\.bootstrap\\..*"))
@Import({CouncilLedgerConfiguration.class, CheckpointSigningConfiguration.class})
class StandaloneConfiguration {}

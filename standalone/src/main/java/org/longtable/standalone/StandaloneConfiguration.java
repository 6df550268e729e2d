package org.longtable.standalone;

import org.longtable.council.running.LedgerConfiguration;
import org.longtable.projection.running.ProofConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Both services in one context, on one ledger. */
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
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.longtable\\.\\w+\\.running\\..*"))
@Import({LedgerConfiguration.class, ProofConfiguration.class})
class StandaloneConfiguration {}

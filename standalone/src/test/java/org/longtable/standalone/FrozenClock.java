package org.longtable.standalone;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stops the product's clock at the moment at which the frozen fixture was finished. Component scans do not find this class. */
final class FrozenClock {

    @Bean
    @Primary
    static InstantSource stopped() {
        return InstantSource.fixed(FrozenCast.read().now());
    }
}

package org.longtable.management;

import org.longtable.admission.edge.ManagementToken;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Configures the filters of the management endpoints. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementContext {

    @Bean
    FilterRegistrationBean<TokenFilter> token(ManagementToken token) {
        FilterRegistrationBean<TokenFilter> first = new FilterRegistrationBean<>(new TokenFilter(token));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }
}

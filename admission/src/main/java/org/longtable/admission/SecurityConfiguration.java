package org.longtable.admission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The configuration sets up Spring Security for authentication only, because the authorization interceptor checks
 * permissions. There is no CSRF token: {@link SameOriginFilter} rejects pages of other origins, and every command needs
 * a header that no form can send. The gateway sets the response headers.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SessionStore sessions) {
        return http.securityContext(it -> it.securityContextRepository(new CookieSecurityContextRepository(sessions)))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new SameOriginFilter(), SecurityContextHolderFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}

package org.longtable.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The configuration registers the rate limit, authorization, and access log interceptors for all API paths. */
@Configuration
class ApiInterceptorConfiguration implements WebMvcConfigurer {

    private final RateLimitInterceptor throttle;
    private final AuthorizationInterceptor gate;
    private final OpenWriteLimiter openWrites;
    private final UploadLimiter uploads;
    private final FreshSignIn fresh;
    private final AccessLogRecorder looks;

    ApiInterceptorConfiguration(
            RateLimitInterceptor throttle,
            AuthorizationInterceptor gate,
            OpenWriteLimiter openWrites,
            UploadLimiter uploads,
            FreshSignIn fresh,
            AccessLogRecorder looks) {
        this.throttle = throttle;
        this.gate = gate;
        this.openWrites = openWrites;
        this.uploads = uploads;
        this.fresh = fresh;
        this.looks = looks;
    }

    @Bean
    static TenantResolver tenants(EventFolder facts) {
        return claimant -> Optional.of(claimant)
                .filter(CurrentUser::isSignedIn)
                .map(it -> AuthorizationState.of(facts, it.person()))
                .filter(known -> SessionAuthenticationToken.session()
                        .filter(known::accepts)
                        .isPresent())
                .flatMap(known -> Optional.ofNullable(known.organization()));
    }

    @Bean
    static HeldRoles rolesHeld(EventFolder facts, RoleResolver standings, SecondFactor secondFactor) {
        return claimant -> standings.holdsRole(
                        claimant.person(), AuthorizationState.of(facts, claimant.person()), claimant.role(), null)
                && SessionAuthenticationToken.session()
                        .filter(session -> secondFactor.allows(session, claimant.role()))
                        .isPresent();
    }

    @Bean
    static RoleScopeResolver roleReaches(EventFolder facts, RoleResolver standings) {
        return claimant ->
                standings.reach(claimant.person(), AuthorizationState.of(facts, claimant.person()), claimant.role());
    }

    /** Registers {@link CurrentUser} as a parameter for endpoints whose responses depend on the role. */
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentUserArgumentResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(throttle).addPathPatterns("/api/**");
        registry.addInterceptor(gate).addPathPatterns("/api/**");
        registry.addInterceptor(openWrites).addPathPatterns("/api/**");
        registry.addInterceptor(fresh).addPathPatterns("/api/**");
        registry.addInterceptor(looks).addPathPatterns("/api/**");
        registry.addInterceptor(uploads).addPathPatterns("/api/**");
    }
}

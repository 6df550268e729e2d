package org.longtable.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the throttle, the gate and whoever records looks before everything under {@code /api}. */
@Configuration
class GateConfiguration implements WebMvcConfigurer {

    private final Throttle throttle;
    private final Gate gate;
    private final FreshSignIn fresh;
    private final LookRecorder looks;

    GateConfiguration(Throttle throttle, Gate gate, FreshSignIn fresh, LookRecorder looks) {
        this.throttle = throttle;
        this.gate = gate;
        this.fresh = fresh;
        this.looks = looks;
    }

    @Bean
    static Tenants tenants(Facts facts) {
        return claimant -> Optional.of(claimant)
                .filter(Claimant::named)
                .map(it -> Known.of(facts, it.person()))
                .filter(known -> SignedIn.session().filter(known::admits).isPresent())
                .flatMap(known -> Optional.ofNullable(known.organization()));
    }

    @Bean
    static RolesHeld rolesHeld(Facts facts, Standings standings, SecondFactor secondFactor) {
        return claimant -> standings.hold(claimant.person(), Known.of(facts, claimant.person()), claimant.role(), null)
                && SignedIn.session()
                        .filter(session -> secondFactor.allows(session, claimant.role()))
                        .isPresent();
    }

    /** Endpoints that show more or less by role take the {@link Claimant}. */
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ClaimantResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(throttle).addPathPatterns("/api/**");
        registry.addInterceptor(gate).addPathPatterns("/api/**");
        registry.addInterceptor(fresh).addPathPatterns("/api/**");
        registry.addInterceptor(looks).addPathPatterns("/api/**");
    }
}

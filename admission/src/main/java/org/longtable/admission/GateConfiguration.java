package org.longtable.admission;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the throttle, the gate, the limits of writes and uploads, and whoever records looks before everything under {@code /api}. */
@Configuration
class GateConfiguration implements WebMvcConfigurer {

    private final Throttle throttle;
    private final Gate gate;
    private final OpenWrites openWrites;
    private final UploadSlots uploads;
    private final LookRecorder looks;

    GateConfiguration(Throttle throttle, Gate gate, OpenWrites openWrites, UploadSlots uploads, LookRecorder looks) {
        this.throttle = throttle;
        this.gate = gate;
        this.openWrites = openWrites;
        this.uploads = uploads;
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
    static RolesHeld rolesHeld(Facts facts, Standings standings) {
        return claimant -> standings.hold(claimant.person(), Known.of(facts, claimant.person()), claimant.role(), null);
    }

    @Bean
    static RoleCoverage roleCoverage(Facts facts, Standings standings) {
        return new RoleCoverage() {
            @Override
            public boolean covers(Claimant user, @Nullable CouncilId council) {
                Known known = Known.of(facts, user.person());
                return council == null
                        ? known.hasForWholeOrganization(user.role())
                        : standings.hold(user.person(), known, user.role(), council);
            }

            @Override
            public boolean reaches(Claimant user, PersonId person) {
                return standings.reaches(user.person(), Known.of(facts, user.person()), user.role(), person);
            }
        };
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
        registry.addInterceptor(openWrites).addPathPatterns("/api/**");
        registry.addInterceptor(looks).addPathPatterns("/api/**");
        registry.addInterceptor(uploads).addPathPatterns("/api/**");
    }
}

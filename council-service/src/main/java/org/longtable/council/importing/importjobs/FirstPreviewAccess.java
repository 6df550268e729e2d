package org.longtable.council.importing.importjobs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.longtable.council.access.SetupCode;
import org.longtable.council.commandhandling.Violation;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** While nobody can be signed in yet, the set-up code says who may send files for a preview. It is asked for before any part of them is read. */
@Configuration(proxyBeanMethods = false)
class FirstPreviewAccess implements WebMvcConfigurer, HandlerInterceptor {
    /** Rejects an anonymous preview after the first organization exists. */
    static final Violation ORGANIZATION_ALREADY_SET_UP = Violation.conflict("organization-there-already");

    /** Request header with the code of the terminal. */
    static final String CODE = "Longtable-Set-Up-Code";

    private final LedgerStorageEngine ledger;
    private final SetupCode codes;

    FirstPreviewAccess(LedgerStorageEngine ledger, SetupCode codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/imports/preview");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (ledger.headPosition() > 0) {
            throw ORGANIZATION_ALREADY_SET_UP.exception();
        }
        codes.check(request.getHeader(CODE));
        return true;
    }
}

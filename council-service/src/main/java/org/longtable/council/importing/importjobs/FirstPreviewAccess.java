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

/** Requires the setup code for a preview as long as no one can sign in. The code is checked before any part of the files is read. */
@Configuration(proxyBeanMethods = false)
class FirstPreviewAccess implements WebMvcConfigurer, HandlerInterceptor {
    /** Rejects an anonymous preview after the first organization exists. */
    static final Violation ORGANIZATION_ALREADY_SET_UP = Violation.conflict("organization-there-already");

    /** The request header with the code from the terminal. */
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

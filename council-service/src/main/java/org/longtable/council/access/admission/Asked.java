package org.longtable.council.access.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.council.web.NoSuchCouncil;
import org.longtable.council.web.NoSuchOrganization;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request asks for, as its address says it.
 *
 * @param method HTTP method
 * @param address as the endpoint declares it
 * @param variables of the address, by name
 */
record Asked(String method, String address, Map<String, String> variables) {

    @SuppressWarnings("unchecked")
    static Asked of(HttpServletRequest request) {
        return new Asked(
                request.getMethod(),
                Objects.requireNonNull(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                        .toString(),
                (Map<String, String>)
                        Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)));
    }

    /** The council it is about, or null. */
    @Nullable
    CouncilId council() {
        String id = variables.get("council");
        try {
            return id == null ? null : new CouncilId(id);
        } catch (IllegalArgumentException e) {
            throw new NoSuchCouncil();
        }
    }

    /** The organization it is about when it is about no council, or null. */
    @Nullable
    OrganizationId organization() {
        String id = variables.get("organization");
        try {
            return id == null ? null : new OrganizationId(id);
        } catch (IllegalArgumentException e) {
            throw new NoSuchOrganization();
        }
    }

    /** A variable of the address, or null. */
    @Nullable
    String variable(String name) {
        return variables.get(name);
    }
}

package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Checks the identifiers in a request body in the same way as the authorization interceptor checks those in the path: a
 * resource of another council or organization is not found. It runs before the body is validated. An identifier of a
 * resource that does not exist passes, because the command answers it with a better message.
 */
@ControllerAdvice
class RequestBodyOwnership extends RequestBodyAdviceAdapter {

    private final AccessScopeResolver scopes;
    private final ResourceOwnership belonging;
    private final EventFolder facts;
    private final RoleResolver standings;

    RequestBodyOwnership(
            AccessScopeResolver scopes, ResourceOwnership belonging, EventFolder facts, RoleResolver standings) {
        this.scopes = scopes;
        this.belonging = belonging;
        this.facts = facts;
        this.standings = standings;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            HttpServletRequest request = current.getRequest();
            AccessScope scope = scopes.of(RequestTarget.of(request)).scope();
            if (scope.organization() != null) {
                check(body, scope, request, false);
            }
        }
        return body;
    }

    private void check(@Nullable Object value, AccessScope scope, HttpServletRequest request, boolean anyCouncil) {
        if (value == null) {
            return;
        }
        Reason not = refusal(value, scope, CurrentUser.of(request), anyCouncil);
        if (not != null) {
            throw new RequestDeniedException(not, request.getLocale());
        }
        switch (value) {
            case Collection<?> all -> all.forEach(it -> check(it, scope, request, anyCouncil));
            case Map<?, ?> all -> all.values().forEach(it -> check(it, scope, request, anyCouncil));
            case Record nested -> checkComponents(nested, scope, request);
            default -> {}
        }
    }

    private void checkComponents(Record record, AccessScope scope, HttpServletRequest request) {
        if (record.getClass().getPackage().equals(CouncilId.class.getPackage())) {
            return;
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                boolean anyCouncil = component.isAnnotationPresent(OfAnyCouncil.class);
                check(component.getAccessor().invoke(record), scope, request, anyCouncil);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record's accessor cannot be called: " + component, e);
            }
        }
    }

    private @Nullable Reason refusal(Object value, AccessScope scope, CurrentUser user, boolean anyCouncil) {
        CouncilId council = scope.council();
        return switch (value) {
            case CouncilId id -> isOfAnother(id, scope) ? Reason.NO_SUCH_COUNCIL : null;
            case PersonId id -> refusal(id, scope, user, anyCouncil);
            case IdeaId id -> refusal(id.value(), council);
            case MeetingId id -> refusal(id.value(), council);
            case OpportunityId id -> refusal(id.value(), council);
            default -> null;
        };
    }

    private @Nullable Reason refusal(String stream, @Nullable CouncilId council) {
        return council == null || belonging.isOf(council, stream) ? null : Reason.NOT_OF_THIS_COUNCIL;
    }

    private boolean isOfAnother(CouncilId council, AccessScope scope) {
        OrganizationId owner = scopes.owner(council);
        return owner != null && !owner.equals(scope.organization())
                || scope.council() != null && !scope.council().equals(council);
    }

    private @Nullable Reason refusal(PersonId person, AccessScope scope, CurrentUser user, boolean anyCouncil) {
        OrganizationId home = AuthorizationState.of(facts, person).organization();
        if (home == null || person.equals(user.person())) {
            return null;
        }
        if (!home.equals(scope.organization())) {
            return Reason.NO_SUCH_PERSON;
        }
        CouncilId council = scope.council();
        boolean theirs = anyCouncil
                || council == null
                || standings.belongs(person, council)
                || standings.coversPerson(
                        user.person(), AuthorizationState.of(facts, user.person()), user.role(), person);
        return theirs ? null : Reason.PERSON_OF_OTHER_COUNCILS;
    }
}

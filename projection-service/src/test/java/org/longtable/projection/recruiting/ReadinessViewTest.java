package org.longtable.projection.recruiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.projection.projectionframework.ViewBench;

class ReadinessViewTest {

    private static final CurrentUser COORDINATOR = new CurrentUser(new PersonId("cora"), Role.COORDINATOR);
    private static final CurrentUser STRANGER = new CurrentUser(new PersonId("stranger"), Role.ADVISOR);

    private final ViewBench bench = new ViewBench();
    private final ReadinessView view = bench.view(views -> new ReadinessView(views, () -> Ana.NOON));

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void says_what_is_missing_what_ran_out_and_what_runs_out_soon() throws Exception {
        bench.happened(
                ViewBench.act(Ana.NOON),
                Ana.council(),
                Ana.nominated(),
                Ana.completed(OnboardingStep.ORIENTATION, null),
                Ana.completed(OnboardingStep.HIPAA_TRAINING, Ana.TODAY.minusDays(1)),
                Ana.completed(OnboardingStep.IMMUNIZATION, Ana.TODAY),
                Ana.completed(OnboardingStep.BACKGROUND_CHECK, Ana.TODAY.plusDays(61)),
                Ana.joined());
        bench.again();

        ReadinessView.MemberReadiness ana =
                view.readiness(Ana.COUNCIL, COORDINATOR).rows().getFirst();
        assertThat(ana.ready()).isFalse();
        assertThat(ana.missing())
                .containsExactly(OnboardingStep.CONFIDENTIALITY_AGREEMENT, OnboardingStep.HANDBOOK_ACKNOWLEDGED);
        assertThat(ana.expired())
                .extracting(ReadinessView.CompletedStep::step)
                .containsExactly(OnboardingStep.HIPAA_TRAINING);
        assertThat(ana.expiring())
                .extracting(ReadinessView.CompletedStep::step)
                .containsExactly(OnboardingStep.IMMUNIZATION);
    }

    @Test
    void a_member_with_every_step_current_is_ready() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), Ana.council(), Ana.nominated(), Ana.joined());
        for (OnboardingStep step : OnboardingStep.requiredFor(SeatKind.FAMILY)) {
            assertThat(view.readiness(Ana.COUNCIL, COORDINATOR).ready()).isZero();
            bench.happened(ViewBench.act(Ana.NOON), Ana.completed(step, null));
        }
        bench.again();
        assertThat(view.readiness(Ana.COUNCIL, COORDINATOR).ready()).isEqualTo(1);
        assertThat(view.readiness(Ana.COUNCIL, STRANGER).rows())
                .as("what others lack is not for the others")
                .isEmpty();
        assertThat(view.readiness(Ana.COUNCIL, COORDINATOR).on()).isEqualTo(Ana.TODAY);
    }

    @Test
    void a_renewal_takes_the_place_of_what_ran_out() throws Exception {
        bench.happened(
                ViewBench.act(Ana.NOON),
                Ana.council(),
                Ana.nominated(),
                Ana.joined(),
                Ana.completed(OnboardingStep.HIPAA_TRAINING, Ana.TODAY.minusDays(1)),
                Ana.completed(OnboardingStep.HIPAA_TRAINING, Ana.TODAY.plusYears(1)));
        bench.again();
        assertThat(view.readiness(Ana.COUNCIL, COORDINATOR).rows().getFirst().expired())
                .isEmpty();
    }

    @Test
    void tells_of_members_only() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), Ana.council(), Ana.nominated());
        assertThat(view.readiness(Ana.COUNCIL, COORDINATOR).members()).isZero();
        bench.happened(ViewBench.act(Ana.NOON), Ana.joined());
        assertThat(view.readiness(Ana.COUNCIL, COORDINATOR).members()).isEqualTo(1);
        bench.happened(ViewBench.act(Ana.NOON), Ana.left());
        assertThat(view.readiness(Ana.COUNCIL, COORDINATOR).members()).isZero();
    }
}

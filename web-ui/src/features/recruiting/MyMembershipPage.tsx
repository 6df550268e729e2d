import { IconUserHeart } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { MembershipHistory } from "./MembershipHistory";
import { useMyMembership } from "./myMembership";

/** Shows a member's own profile, onboarding and contact details. */
export default function MyMembershipPage() {
  const { t } = useTranslation("recruiting");
  const { person } = useSession();
  const { way, asked, error } = useMyMembership();
  return (
    <Page title={t("own.title")} lead={t("own.lead")}>
      <ErrorAlert error={error} />
      {!asked && <DelayedLoader />}
      {way && <MembershipHistory way={way} name={person.name} />}
      {asked && !error && !way && (
        <Card>
          <EmptyState icon={IconUserHeart} title={t("own.none")}>
            {t("own.noneHint")}
          </EmptyState>
        </Card>
      )}
    </Page>
  );
}

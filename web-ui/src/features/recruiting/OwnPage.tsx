import { IconUserHeart } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { useOwnWay } from "./own";
import { WholeWay } from "./WholeWay";

/** A member's own page: what they told about themselves, what they still need, how they are reached. */
export default function OwnPage() {
  const { t } = useTranslation("recruiting");
  const { person } = useSession();
  const { way, asked, error } = useOwnWay();
  return (
    <Page title={t("own.title")} lead={t("own.lead")}>
      <ProblemNotice error={error} />
      {!asked && <Loading />}
      {way && <WholeWay way={way} name={person.name} />}
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

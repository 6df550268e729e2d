import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Page } from "@/shared/ui/Page";
import { Bringing } from "./Bringing";

/** For those who run a council: years of spreadsheets become history that goes on here. */
export default function ImportPage() {
  const { t } = useTranslation("importing");
  const { organization } = useSession();
  return (
    <Page title={t("page.title")} lead={t("page.lead")}>
      <Bringing organization={organization.id} />
    </Page>
  );
}

import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Page } from "@/shared/ui/Page";
import { ImportWizard } from "./ImportWizard";

/** Imports existing spreadsheets as history. */
export default function ImportPage() {
  const { t } = useTranslation("importing");
  const { organization } = useSession();
  return (
    <Page title={t("page.title")} lead={t("page.lead")}>
      <ImportWizard organization={organization.id} />
    </Page>
  );
}

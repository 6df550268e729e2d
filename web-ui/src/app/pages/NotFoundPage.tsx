import { Button } from "@mantine/core";
import { IconMapQuestion } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Page } from "@/shared/ui/Page";

/** Shows that the requested page does not exist. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")}>
      <Card>
        <EmptyState
          icon={IconMapQuestion}
          title={t("notFound.text")}
          action={
            <Button component={Link} to="/">
              {t("home")}
            </Button>
          }
        />
      </Card>
    </Page>
  );
}

import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { languageOf, loadTexts } from "@/i18n";
import { api, dataOf } from "@/shared/api/client";
import { purposeHeader } from "@/shared/api/purposeHeader";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { useSession } from "@/shared/session/SessionProvider";
import { formatInstant } from "@/shared/time/format";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";

type Printed = components["schemas"]["PrintedCode"];

/** Prints a sheet with a one-time code for a person who receives no messages or whose address signs in another person. */
export default function PrintCodePage() {
  const { t } = useTranslation("access");
  const { organization } = useSession();
  const { person = "" } = useParams();
  const known = useQuery({
    queryKey: queryKey("access", null, "person", person),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/people/{person}", {
          params: { path: { person } },
          headers: purposeHeader("SIGNING_IN"),
          signal,
        }),
      ),
  });
  const print = useMutation({
    mutationFn: async () => {
      const printed = await dataOf(
        api.POST("/api/organizations/{organization}/people/{person}/printed-codes", {
          params: { path: { organization: organization.id, person } },
        }),
      );
      await loadTexts(languageOf(printed.language));
      return printed;
    },
  });
  const name = known.data?.name ?? "";
  return (
    <Page title={t("printed.title", { name })} lead={t("printed.lead")}>
      <ErrorAlert error={known.error ?? print.error} />
      {print.data ? (
        <Sheet name={name} organization={organization.name} printed={print.data} />
      ) : (
        <div>
          <Button loading={print.isPending} disabled={!name} onClick={() => print.mutate()}>
            {t("printed.make")}
          </Button>
        </div>
      )}
    </Page>
  );
}

interface SheetProps {
  name: string;
  organization: string;
  printed: Printed;
}

/** Shows the sheet in the language of the person who will receive it. */
function Sheet({ name, organization, printed }: SheetProps) {
  const { t, i18n } = useTranslation("access");
  const theirs = i18n.getFixedT(languageOf(printed.language), "access");
  const until = formatInstant(printed.until, browserTimeZone(), printed.language, "date");
  return (
    <>
      <div className="lt-no-print">
        <p>{t("printed.once")}</p>
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t("about.print")}
        </Button>
      </div>
      <Card title={theirs("sheet.title", { organization })}>
        <div className={styles.sheet} lang={printed.language}>
          <p>{theirs("sheet.for", { name })}</p>
          <p>{theirs("sheet.open")}</p>
          <p className={styles.printedCode}>{printed.url}</p>
          <p>{theirs("sheet.type")}</p>
          <p className={styles.printedCode}>{printed.code}</p>
          <p>{theirs("sheet.until", { until })}</p>
        </div>
      </Card>
    </>
  );
}

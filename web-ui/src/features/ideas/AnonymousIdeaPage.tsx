import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import * as z from "zod/mini";
import type { components } from "@/shared/api/schema";
import { CommandForm } from "@/shared/form/CommandForm";
import { requiredText } from "@/shared/form/fieldSchemas";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { Page } from "@/shared/ui/Page";
import { useAnonymousIdea } from "./ideas";

type Found = components["schemas"]["IdeaHistoryViewAnonymousIdeaStatus"];

/** Shows the status and responses of an anonymous idea to a holder of its code. */
export default function AnonymousIdeaPage() {
  const { t } = useTranslation("ideas");
  const [found, setFound] = useState<Found | null>(null);
  const state = useCommandForm({
    schema: z.object({ code: requiredText(40) }),
    initial: { code: "" },
    command: useAnonymousIdea(),
    onDone: setFound,
  });
  const back = (
    <Button variant="default" component={Link} to="/">
      {t("home", { ns: "common" })}
    </Button>
  );
  return (
    <Page title={t("byCode.title")} lead={t("byCode.lead")} actions={back}>
      <Card>
        <CommandForm state={state} submit={t("byCode.look")}>
          <TextField form={state.form} name="code" label={t("byCode.code")} />
        </CommandForm>
      </Card>
      {found && <Answers found={found} />}
    </Page>
  );
}

function Answers({ found }: { found: Found }) {
  const { t } = useTranslation("ideas");
  return (
    <Card title={found.title.text ?? t("erased")} subtitle={t(`station.${found.station}`)}>
      {found.answers.length === 0 && <p>{t("byCode.notYet")}</p>}
      {found.answers.map((told) => (
        <blockquote key={told.at} lang={told.language ?? undefined}>
          <p>{told.text.text ?? t("erased")}</p>
          <DateTimeText at={told.at} zone={browserTimeZone()} style="date" />
        </blockquote>
      ))}
    </Card>
  );
}

import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import * as z from "zod/mini";
import type { components } from "@/shared/api/schema";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { words } from "@/shared/form/rules";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { readersZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { When } from "@/shared/ui/When";
import { useByCode } from "./ideas";

type Found = components["schemas"]["IdeaStoriesFound"];

/** The answer to an anonymous idea, for whoever has its code. */
export default function ByCodePage() {
  const { t } = useTranslation("ideas");
  const [found, setFound] = useState<Found | null>(null);
  const state = useCommandForm({
    schema: z.object({ code: words(40) }),
    initial: { code: "" },
    command: useByCode(),
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
          <When at={told.at} zone={readersZone()} style="date" />
        </blockquote>
      ))}
    </Card>
  );
}

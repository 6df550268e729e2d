import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckboxField, TextAreaField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { toast } from "@/shared/ui/ToastRegion";
import { IdeaCodeNotice } from "./IdeaCodeNotice";
import { newIdea, useSubmitIdea } from "./ideas";

/** Submits an idea; only the title is required. */
export default function NewIdeaPage() {
  const { t, i18n } = useTranslation("ideas");
  const { council } = useSession();
  const navigate = useNavigate();
  const [code, setCode] = useState<string | null>(null);
  const state = useCommandForm({
    schema: newIdea,
    initial: { title: "", story: "", area: "", anonymous: false },
    command: useSubmitIdea(council.id, i18n.language),
    onDone: (answer) => {
      if (answer.code) {
        setCode(answer.code);
        return;
      }
      toast(t("new.done"));
      navigate(`/ideas/${answer.id}`);
    },
  });
  if (code) return <IdeaCodeNotice code={code} />;
  const { form } = state;
  return (
    <Page title={t("new.title")} lead={t("new.lead")}>
      <Card>
        <CommandForm
          state={state}
          submit={t("new.send")}
          beside={
            <Button variant="subtle" component={Link} to="/ideas/by-code">
              {t("new.haveCode")}
            </Button>
          }
        >
          <TextField form={form} name="title" label={t("new.idea")} hint={t("new.ideaHint")} />
          <TextField
            form={form}
            name="area"
            label={t("new.area")}
            hint={t("new.areaHint")}
            optional
          />
          <TextAreaField
            form={form}
            name="story"
            label={t("new.story")}
            hint={t("new.storyHint")}
            max={4000}
            optional
          />
          <CheckboxField
            form={form}
            name="anonymous"
            label={t("new.anonymous")}
            hint={t("new.anonymousHint")}
          />
        </CommandForm>
      </Card>
    </Page>
  );
}

import { Button } from "@mantine/core";
import { IconEraser } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { readersZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { When } from "@/shared/ui/When";
import styles from "./access.module.css";
import { ErasePersonCard } from "./ErasePersonCard";
import { ErasurePreview } from "./ErasurePreview";
import { useErasurePreview } from "./erasing";
import { MentionsCard } from "./MentionsCard";

/** What erasing somebody will do, and doing it; for administrators. */
export default function ErasurePage() {
  const { person = "" } = useParams();
  const [done, finish] = useState(false);
  return done ? <Done /> : <Ahead person={person} onDone={() => finish(true)} />;
}

function Ahead({ person, onDone }: { person: string; onDone: () => void }) {
  const { t } = useTranslation("privacy");
  const asked = useErasurePreview(person, true);
  const preview = asked.data;
  const name = preview?.name ?? t("nameless");
  return (
    <Page
      title={preview ? t("preview.title", { name }) : t("preview.untitled")}
      lead={t("preview.lead")}
      actions={
        <Button variant="default" component={Link} to="/erasures">
          {t("requests.title")}
        </Button>
      }
    >
      <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />
      {asked.isPending && <Loading />}
      {preview && (
        <>
          {preview.requested && (
            <p className={styles.note}>
              {t("preview.requested")}{" "}
              <When at={preview.requested} zone={readersZone()} style="date" />.
            </p>
          )}
          <ErasurePreview preview={preview} />
          <MentionsCard person={person} name={preview.name ?? ""} />
          {preview.oneself ? (
            <Card title={t("preview.oneself")}>
              <p>{t("preview.oneselfHint")}</p>
            </Card>
          ) : (
            <ErasePersonCard preview={preview} name={name} onDone={onDone} />
          )}
        </>
      )}
    </Page>
  );
}

function Done() {
  const { t } = useTranslation("privacy");
  return (
    <Page title={t("done.title")} lead={t("done.lead")}>
      <Card>
        <EmptyState
          icon={IconEraser}
          title={t("done.took")}
          action={
            <Button variant="default" component={Link} to="/erasures">
              {t("requests.title")}
            </Button>
          }
        >
          {t("done.trail")}
        </EmptyState>
      </Card>
    </Page>
  );
}

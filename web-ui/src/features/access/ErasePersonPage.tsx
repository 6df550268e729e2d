import { Button } from "@mantine/core";
import { IconEraser } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";
import { ErasePersonForm } from "./ErasePersonForm";
import { ErasurePreview } from "./ErasurePreview";
import { useErasurePreview } from "./erasure";
import { MentionsCard } from "./MentionsCard";

/** Shows administrators the effects of an erasure and carries it out. */
export default function ErasePersonPage() {
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
      <ErrorAlert error={asked.error} onRetry={() => void asked.refetch()} />
      {asked.isPending && <DelayedLoader />}
      {preview && (
        <>
          {preview.requested && (
            <p className={styles.note}>
              {t("preview.requested")}{" "}
              <DateTimeText at={preview.requested} zone={browserTimeZone()} style="date" />.
            </p>
          )}
          <ErasurePreview preview={preview} />
          <MentionsCard person={person} name={preview.name ?? ""} />
          {preview.oneself ? (
            <Card title={t("preview.oneself")}>
              <p>{t("preview.oneselfHint")}</p>
            </Card>
          ) : (
            <ErasePersonForm preview={preview} name={name} onDone={onDone} />
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

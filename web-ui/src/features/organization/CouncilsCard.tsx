import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { upTo } from "@/shared/form/fieldSchemas";
import { useOrganization } from "@/shared/session/organization";
import { useSession } from "@/shared/session/SessionProvider";
import { selectCouncil } from "@/shared/session/selectedCouncil";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { toast } from "@/shared/ui/ToastRegion";
import { type Council, useCloseCouncil } from "./council";
import styles from "./organization.module.css";

/** Lists all councils and lets administrators open or close one. */
export function CouncilsCard({ council }: { council: Council }) {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const { councils = [], closedCouncils = [] } = useOrganization().data ?? {};
  return (
    <Card
      title={t("councils.title", { organization: organization.name })}
      subtitle={t("councils.count", { count: councils.length })}
    >
      <ul className={styles.councils}>
        {byName(councils).map(({ id, name }) => (
          <li key={id}>
            {id === council.id ? (
              <strong>{name}</strong>
            ) : (
              <button type="button" className={styles.link} onClick={() => selectCouncil(id)}>
                {name}
              </button>
            )}
          </li>
        ))}
        {closedCouncils.map(({ id, name }) => (
          <li key={id} className="lt-dimmed">
            {t("councils.closed", { council: name })}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button variant="default" component={Link} to="/councils/new">
          {t("open.title")}
        </Button>
        <Closing council={council} />
      </div>
    </Card>
  );
}

function byName(councils: readonly Council[]): Council[] {
  return [...councils].sort((one, other) => one.name.localeCompare(other.name));
}

function Closing({ council }: { council: Council }) {
  const { t } = useTranslation("organization");
  const [asked, ask] = useState(false);
  const [why, setWhy] = useState("");
  const close = useCloseCouncil(council.id);
  return (
    <>
      <Button variant="subtle" color="clay" onClick={() => ask(true)}>
        {t("closing.open", { council: council.name })}
      </Button>
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t("closing.ask", { council: council.name })}
        confirm={t("closing.do")}
        danger
        onConfirm={() =>
          close
            .mutateAsync({ why: why.trim() })
            .then(() => toast(t("closing.done", { council: council.name })))
        }
      >
        <p>{t("closing.hint")}</p>
        <Textarea
          mt="md"
          label={t("closing.why")}
          rows={3}
          value={why}
          onChange={(event) => setWhy(upTo(500, event.currentTarget.value))}
        />
      </ConfirmDialog>
    </>
  );
}

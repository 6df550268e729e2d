import { useTranslation } from "react-i18next";
import { roleLabel } from "@/shared/session/roles";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { Card, CardGrid } from "@/shared/ui/Card";
import { formatMoney } from "@/shared/ui/MoneyText";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import styles from "./access.module.css";
import type { ErasurePreviewData } from "./erasure";

/** Shows what an erasure deletes, what it keeps, and which obligations are outstanding. */
export function ErasurePreview({ preview }: { preview: ErasurePreviewData }) {
  return (
    <>
      <First open={preview.open} />
      <CardGrid>
        <Goes goes={preview.goes} />
        <Stays stays={preview.stays} />
      </CardGrid>
    </>
  );
}

function Goes({ goes }: { goes: ErasurePreviewData["goes"] }) {
  const { t } = useTranslation("privacy");
  const { sessions, passkeys, messages } = goes;
  return (
    <Card title={t("goes.title")} subtitle={t("goes.lead")}>
      <ul className={styles.listed}>
        {goes.words.map(({ part, entries }) => (
          <li key={part}>{t(`goes.part.${part}`, { count: entries })}</li>
        ))}
        {sessions > 0 && <li>{t("goes.sessions", { count: sessions })}</li>}
        {passkeys > 0 && <li>{t("goes.passkeys", { count: passkeys })}</li>}
        {messages > 0 && <li>{t("goes.messages", { count: messages })}</li>}
      </ul>
    </Card>
  );
}

function Stays({ stays }: { stays: ErasurePreviewData["stays"] }) {
  const { t } = useTranslation("privacy");
  const { entries, wordsOfOthers, claims } = stays;
  return (
    <Card title={t("stays.title")} subtitle={t("stays.lead")}>
      <ul className={styles.listed}>
        <li>{t("stays.entries", { count: entries })}</li>
        {wordsOfOthers > 0 && <li>{t("stays.others", { count: wordsOfOthers })}</li>}
        {claims > 0 && <li>{t("stays.claims", { count: claims })}</li>}
        <li>{t("stays.backups")}</li>
      </ul>
    </Card>
  );
}

/** Lists the obligations that should be settled before the erasure; shows nothing when there are none. */
function First({ open }: { open: ErasurePreviewData["open"] }) {
  const { t } = useTranslation("privacy");
  const { t: common } = useTranslation();
  const { organization } = useSession();
  const locale = useLocale();
  const council = (id: string) => organization.councils.find((one) => one.id === id)?.name ?? id;
  const { seats, championOf, roles, claims, owed, actions } = open;
  const lines = [
    ...seats.map((id) => t("first.seat", { council: council(id) })),
    ...championOf.map((id) => t("first.champion", { council: council(id) })),
    ...roles.map(({ role, council: id }) =>
      id
        ? t("first.role", { role: roleLabel(common, role), council: council(id) })
        : t("first.roleEverywhere", { role: roleLabel(common, role) }),
    ),
    ...(owed ? [t("first.claims", { count: claims, amount: formatMoney(owed, locale) })] : []),
    ...(actions > 0 ? [t("first.actions", { count: actions })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Card
      title={t("first.title")}
      subtitle={t("first.lead")}
      aside={<StatusBadge tone="attention">{t("first.badge")}</StatusBadge>}
    >
      <ul className={styles.listed}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import { useApproveClaims } from "./api";
import type { Claim } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";
import { OpenClaimRow } from "./OpenClaimRow";
import { RecordPaymentDialog, totalDue } from "./RecordPaymentDialog";

interface ClaimListProps {
  kind: "approve" | "pay" | "later";
  lines: Claim[];
  nameOf: (line: Claim) => string;
  titleOf: (line: Claim) => string | undefined;
}

/** Lists claims that await the same action, individually or in bulk. */
export function OpenClaimList({ kind, lines, nameOf, titleOf }: ClaimListProps) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const { person } = useSession();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const possible = kind === "later" ? [] : lines.filter((line) => line.person !== person.id);
  const chosen = possible.filter(({ claim }) => ticked.has(claim));
  const tick = (claims: readonly Claim[], on: boolean) => {
    const next = new Set(ticked);
    for (const { claim } of claims) on ? next.add(claim) : next.delete(claim);
    setTicked(next);
  };
  const currency = lines[0]?.amount.currency ?? "USD";
  return (
    <Card
      flush
      title={t(`waiting.${kind}`)}
      subtitle={t("waiting.sum", {
        count: lines.length,
        amount: money({ minor: totalDue(lines), currency }),
      })}
    >
      {possible.length > 1 && (
        <div className={styles.bulk}>
          <Checkbox
            size="md"
            label={t("waiting.all")}
            checked={chosen.length === possible.length}
            indeterminate={chosen.length > 0 && chosen.length < possible.length}
            onChange={(event) => tick(possible, event.currentTarget.checked)}
          />
          {chosen.length > 0 && kind !== "later" && <Together kind={kind} chosen={chosen} />}
        </div>
      )}
      <ul className={styles.claims} aria-label={t(`waiting.${kind}`)}>
        {lines.map((line, index) => (
          <OpenClaimRow
            key={line.claim}
            kind={kind}
            line={line}
            name={nameOf(line)}
            title={titleOf(line)}
            next={(lines[index + 1] ?? lines[index - 1])?.claim}
            ticked={ticked.has(line.claim)}
            onTick={
              possible.length > 1 && line.person !== person.id ? (on) => tick([line], on) : null
            }
          />
        ))}
      </ul>
    </Card>
  );
}

/** Approves or pays all selected claims. */
function Together({ kind, chosen }: { kind: "approve" | "pay"; chosen: Claim[] }) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const { council } = useSession();
  const [paying, setPaying] = useState(false);
  const approve = useApproveClaims(council.id, chosen);
  const amount = money({ minor: totalDue(chosen), currency: chosen[0]?.amount.currency ?? "USD" });
  const run = () =>
    kind === "pay"
      ? setPaying(true)
      : approve.mutate(undefined, { onSuccess: () => toast(t("approve.done")) });
  return (
    <>
      <Button loading={approve.isPending} onClick={run}>
        {t(`${kind}.together`, { count: chosen.length, amount })}
      </Button>
      <ErrorAlert error={approve.error} />
      {paying && (
        <RecordPaymentDialog council={council.id} lines={chosen} onClose={() => setPaying(false)} />
      )}
    </>
  );
}

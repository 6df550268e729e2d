import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import { useApproveClaims } from "./api";
import { ClaimActionsMenu } from "./ClaimActionsMenu";
import type { Claim } from "./compensation";
import styles from "./compensation.module.css";
import { Day } from "./Day";
import { usePayFormatters } from "./formatters";
import { RecordPaymentDialog } from "./RecordPaymentDialog";

interface ClaimRowProps {
  kind: "approve" | "pay" | "later";
  line: Claim;
  name: string;
  /** The title of the claim's meeting, if any. */
  title: string | undefined;
  /** The claim that gets the keyboard focus after the action. */
  next: string | undefined;
  ticked: boolean;
  /** Selects the claim for a bulk action; null when no bulk action is possible. */
  onTick: ((on: boolean) => void) | null;
}

/** Shows one open claim with its next action. */
export function OpenClaimRow({ kind, line, name, title, next, ticked, onTick }: ClaimRowProps) {
  const { t } = useTranslation("compensation");
  const { money, quantity, rate } = usePayFormatters();
  const { person } = useSession();
  const about = `${name}, ${t(`category.${line.category}`)}, ${money(line.amount)}`;
  return (
    <li className={styles.claimRow}>
      {onTick && (
        <Checkbox
          size="md"
          aria-label={about}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      )}
      <div className={styles.claimText}>
        <Link to={`/pay/people/${line.person}?year=${line.on.slice(0, 4)}`}>{name}</Link>
        <span>
          {t(`category.${line.category}`)} · {quantity(line.category, line.quantity)}
          {!line.stated && ` · ${rate(line.category, line.rate)}`}
        </span>
        <span className={styles.detail}>
          <Day on={line.on} />
          {title && ` · ${title}`}
          {line.receipt && ` · ${t("receipt", { receipt: line.receipt })}`}
          {line.uncapped && ` · ${t("claim.cut", { uncapped: money(line.uncapped) })}`}
        </span>
        {line.deferredUntil && (
          <span className={styles.detail}>
            {t("story.later")} <Day on={line.deferredUntil} />
          </span>
        )}
      </div>
      <strong className={styles.claimAmount}>
        {money({ ...line.amount, minor: line.amount.minor - line.paid.minor })}
      </strong>
      {line.person === person.id ? (
        <span className={styles.detail}>{t("waiting.own")}</span>
      ) : (
        <div className={styles.claimDeeds}>
          {kind === "approve" && <Approve line={line} about={about} next={next} />}
          {kind === "pay" && <Pay line={line} about={about} />}
          <ClaimActionsMenu line={line} name={name} />
        </div>
      )}
    </li>
  );
}

function Approve(props: { line: Claim; about: string; next: string | undefined }) {
  const { t } = useTranslation("compensation");
  const { council } = useSession();
  const { line, about, next } = props;
  const approve = useApproveClaims(council.id, [line]);
  const done = () => {
    toast(t("approve.done"));
    // The row disappears together with the focused button, so the focus moves to the next claim.
    document.getElementById(`deed-${next}`)?.focus();
  };
  return (
    <>
      <Button
        id={`deed-${line.claim}`}
        aria-label={t("deedAbout", { deed: t("approve.do"), about })}
        loading={approve.isPending}
        onClick={() => approve.mutate(undefined, { onSuccess: done })}
      >
        {t("approve.do")}
      </Button>
      {approve.error && <ErrorAlert error={approve.error} />}
    </>
  );
}

function Pay({ line, about }: { line: Claim; about: string }) {
  const { t } = useTranslation("compensation");
  const { council } = useSession();
  const [paying, setPaying] = useState(false);
  return (
    <>
      <Button
        variant="light"
        aria-label={t("deedAbout", { deed: t("pay.open"), about })}
        onClick={() => setPaying(true)}
      >
        {t("pay.open")}
      </Button>
      {paying && (
        <RecordPaymentDialog council={council.id} lines={[line]} onClose={() => setPaying(false)} />
      )}
    </>
  );
}

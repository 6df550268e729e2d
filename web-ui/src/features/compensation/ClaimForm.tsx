import { Button } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { Card } from "@/shared/ui/Card";
import { ClaimCategoryRow } from "./ClaimCategoryRow";
import { ClaimStatusBadge } from "./ClaimStatusBadge";
import {
  calculateClaim,
  isReportable,
  parseQuantity,
  pendingReportablePay,
  timePayClaimedOn,
} from "./claimCalculation";
import { type ClaimDraft, existingClaims } from "./claimDrafts";
import type { AttendedMeeting, Claim, Policy } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";
import { ReportingThresholdNotice } from "./ReportingThresholdNotice";
import { useClaimForm } from "./useClaimForm";

interface ClaimFormProps {
  attended: AttendedMeeting;
  policy: Policy;
  /** Claims of this year and the one before. */
  lines: readonly Claim[];
  /** The reportable pay of the year in minor units. */
  paidThisYear: number;
}

/** Submits claims for one meeting with known values filled in. */
export function ClaimForm({ attended, policy, lines, paidThisYear }: ClaimFormProps) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const { drafts, pending, change, send } = useClaimForm(attended, policy, lines);
  const earlier = lines.filter(({ claim }) => !drafts.some(({ sent }) => sent === claim));
  const amountOf = ({ category, quantity }: ClaimDraft) =>
    calculateClaim(
      policy,
      category,
      parseQuantity(quantity, category) ?? 0,
      timePayClaimedOn(attended.day, earlier),
    );
  const chosen = drafts.filter((draft) => draft.chosen);
  const minor = sum(
    chosen.filter(({ sent }) => !sent).map((draft) => amountOf(draft).amount.minor),
  );
  const reported = chosen.filter(({ category }) => isReportable(category));
  const expected =
    paidThisYear +
    pendingReportablePay(earlier) +
    sum(reported.map((it) => amountOf(it).amount.minor));
  const submit = async () => {
    if (await send()) navigate(`/claim/${attended.card.meeting}/sent`);
    else setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const claimed = existingClaims(attended, policy, earlier);
  return (
    <form
      ref={form}
      className={styles.claim}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {claimed.length > 0 && <ClaimedBefore lines={claimed} />}
      {drafts.length === 0 ? (
        <Card>
          <p>{t("claim.nothingLeft")}</p>
          <Link to="/my-pay">{t("nav.mine")}</Link>
        </Card>
      ) : (
        <fieldset className={styles.categories}>
          <legend>{t("claim.what")}</legend>
          {drafts.map((draft) => (
            <ClaimCategoryRow
              key={draft.category}
              draft={draft}
              policy={policy}
              reckoned={amountOf(draft)}
              onChange={(part) => change(draft.category, { problem: null, ...part })}
            />
          ))}
        </fieldset>
      )}
      <ReportingThresholdNotice policy={policy} minor={expected} />
      {drafts.length > 0 && (
        <Button
          type="submit"
          size="lg"
          loading={pending}
          disabled={chosen.length === 0}
          className={styles.send ?? ""}
        >
          {t("claim.send", { amount: money({ minor, currency: policy.time.currency }) })}
        </Button>
      )}
    </form>
  );
}

function ClaimedBefore({ lines }: { lines: Claim[] }) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  return (
    <Card title={t("claim.before")}>
      <ul className={styles.plain}>
        {lines.map((line) => (
          <li key={line.claim} className={styles.apart}>
            <span>
              {t(`category.${line.category}`)} · {money(line.amount)}
            </span>
            <ClaimStatusBadge line={line} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, each) => all + each, 0);
}

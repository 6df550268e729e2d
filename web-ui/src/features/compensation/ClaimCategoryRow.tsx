import { Checkbox, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { NetworkError, ProblemError } from "@/shared/api/problem";
import { upTo } from "@/shared/form/fieldSchemas";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { type CalculatedClaim, isReportable, maxQuantityPerDay, rateFor } from "./claimCalculation";
import type { ClaimDraft } from "./claimDrafts";
import type { Policy } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";
import { InvalidQuantityError } from "./useClaimForm";

interface CategoryRowProps {
  draft: ClaimDraft;
  policy: Policy;
  reckoned: CalculatedClaim;
  onChange: (change: Partial<ClaimDraft>) => void;
}

/** Edits the quantity of one pay category and shows its amount. */
export function ClaimCategoryRow({ draft, policy, reckoned, onChange }: CategoryRowProps) {
  const { t } = useTranslation("compensation");
  const { money, rate } = usePayFormatters();
  const { category, chosen, sent, problem } = draft;
  const trouble = useTrouble(draft);
  return (
    <div className={styles.category} data-chosen={chosen || undefined}>
      <div className={styles.categoryHead}>
        <Checkbox
          size="md"
          checked={chosen}
          disabled={sent !== null}
          onChange={(event) => onChange({ chosen: event.currentTarget.checked })}
          label={t(`category.${category}`)}
          description={rate(category, rateFor(policy, category))}
        />
        {chosen && <strong>{money(reckoned.amount)}</strong>}
      </div>
      {sent && <StatusBadge tone="good">{t("claim.sentBadge")}</StatusBadge>}
      {chosen && !sent && <Amounts draft={draft} onChange={onChange} trouble={trouble} />}
      {chosen && reckoned.uncapped && policy.timeDayCap && (
        <p className="lt-dimmed">
          {t("claim.capped", { cap: money(policy.timeDayCap), uncapped: money(reckoned.uncapped) })}
        </p>
      )}
      {problem !== null && trouble.at === "row" && (
        <p role="alert" className="lt-notice">
          {trouble.text}
        </p>
      )}
    </div>
  );
}

interface Trouble {
  at: "quantity" | "receipt" | "row" | null;
  text: string;
}

function Amounts(props: {
  draft: ClaimDraft;
  onChange: (change: Partial<ClaimDraft>) => void;
  trouble: Trouble;
}) {
  const { t } = useTranslation("compensation");
  const { draft, onChange, trouble } = props;
  const { category } = draft;
  const said = (field: Trouble["at"]) => (trouble.at === field ? trouble.text : null);
  return (
    <div className={styles.amounts}>
      {category !== "PARTICIPATION" && (
        <TextInput
          label={t(`unit.${category}`)}
          inputMode="decimal"
          autoComplete="off"
          value={draft.quantity}
          error={said("quantity")}
          onChange={(event) => onChange({ quantity: event.currentTarget.value })}
        />
      )}
      {!isReportable(category) && (
        <TextInput
          label={
            <>
              {t("claim.receipt")}{" "}
              <span className={styles.optional}>{t("form.optional", { ns: "common" })}</span>
            </>
          }
          autoComplete="off"
          value={draft.receipt}
          error={said("receipt")}
          onChange={(event) => onChange({ receipt: upTo(200, event.currentTarget.value) })}
        />
      )}
    </div>
  );
}

const fieldOf: Record<string, Trouble["at"]> = { quantityMilli: "quantity", receipt: "receipt" };

/** Returns the error message of a category and the field beside which it belongs. */
function useTrouble({ category, problem }: ClaimDraft): Trouble {
  const { t } = useTranslation("compensation");
  if (problem instanceof InvalidQuantityError)
    return {
      at: "quantity",
      text: t(`claim.howMany.${category}`, { most: maxQuantityPerDay[category] }),
    };
  if (problem instanceof NetworkError)
    return { at: "row", text: t("problem.away", { ns: "common" }) };
  if (!(problem instanceof ProblemError))
    return { at: problem ? "row" : null, text: t("problem.unexplained", { ns: "common" }) };
  const [field] = problem.fields;
  const at = field && fieldOf[field.field];
  if (field && at && category !== "PARTICIPATION") return { at, text: field.message };
  const text = problem.detail || problem.title || t("problem.unexplained", { ns: "common" });
  return { at: problem.slug === "quantity-not-possible" ? "quantity" : "row", text };
}

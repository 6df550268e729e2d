import { useState } from "react";
import { Unreachable } from "@/shared/api/problem";
import { type Draft, draftsFor } from "./claiming";
import type { Attended, Category, Line, Policy } from "./compensation";
import { useSubmitClaim } from "./deeds";
import { quantityOf } from "./reckoning";

/** Says that what was typed is no quantity; the server was not asked. */
export class NoQuantity extends Error {}

export interface ClaimFormState {
  drafts: Draft[];
  pending: boolean;
  change: (category: Category, change: Partial<Draft>) => void;
  /** True when everything chosen was sent; else what went wrong stands in the drafts. */
  send: () => Promise<boolean>;
}

/**
 * A claim in the making. Every category is a claim of its own for the server: those that went through stay sent when
 * another was refused, and sending again sends only what is left.
 */
export function useClaimForm(
  attended: Attended,
  policy: Policy,
  lines: readonly Line[],
): ClaimFormState {
  const [drafts, setDrafts] = useState(() => draftsFor(attended, policy, lines));
  const [pending, setPending] = useState(false);
  const submit = useSubmitClaim(attended.card.council);
  const change = (category: Category, part: Partial<Draft>) =>
    setDrafts((all) =>
      all.map((draft) => (draft.category === category ? { ...draft, ...part } : draft)),
    );
  const claim = ({ category, quantity, receipt }: Draft) =>
    submit.mutateAsync({
      meeting: attended.card.meeting,
      on: attended.day,
      category,
      quantityMilli: quantityOf(quantity, category) ?? 0,
      receipt: receipt.trim() || null,
    });
  const sendOne = async (draft: Draft): Promise<unknown> => {
    try {
      change(draft.category, { sent: (await claim(draft)).id, problem: null });
      return null;
    } catch (problem) {
      change(draft.category, { problem });
      return problem;
    }
  };
  const send = async () => {
    const left = drafts.filter(({ chosen, sent }) => chosen && !sent);
    const wrong = left.filter(({ category, quantity }) => quantityOf(quantity, category) === null);
    for (const { category } of wrong) change(category, { problem: new NoQuantity() });
    if (wrong.length > 0) return false;
    setPending(true);
    const problems: unknown[] = [];
    for (const draft of left) {
      problems.push(await sendOne(draft));
      if (problems.at(-1) instanceof Unreachable) break;
    }
    setPending(false);
    return problems.every((problem) => problem === null);
  };
  return { drafts, pending, change, send };
}

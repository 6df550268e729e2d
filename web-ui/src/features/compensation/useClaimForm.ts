import { useState } from "react";
import { NetworkError } from "@/shared/api/problem";
import { useSubmitClaim } from "./api";
import { parseQuantity } from "./claimCalculation";
import { type ClaimDraft, createClaimDrafts } from "./claimDrafts";
import type { AttendedMeeting, Category, Claim, Policy } from "./compensation";

/** Reports that a typed quantity is invalid. */
export class InvalidQuantityError extends Error {}

export interface ClaimFormState {
  drafts: ClaimDraft[];
  pending: boolean;
  change: (category: Category, change: Partial<ClaimDraft>) => void;
  /** Resolves to true when every selected claim was submitted; otherwise the errors are in the drafts. */
  send: () => Promise<boolean>;
}

/**
 * Manages a claim form. Each category is a separate claim on the server, so claims that were accepted stay submitted when another is
 * refused, and a retry sends only the rest.
 */
export function useClaimForm(
  attended: AttendedMeeting,
  policy: Policy,
  lines: readonly Claim[],
): ClaimFormState {
  const [drafts, setDrafts] = useState(() => createClaimDrafts(attended, policy, lines));
  const [pending, setPending] = useState(false);
  const submit = useSubmitClaim(attended.card.council);
  const change = (category: Category, part: Partial<ClaimDraft>) =>
    setDrafts((all) =>
      all.map((draft) => (draft.category === category ? { ...draft, ...part } : draft)),
    );
  const claim = ({ category, quantity, receipt }: ClaimDraft) =>
    submit.mutateAsync({
      meeting: attended.card.meeting,
      on: attended.day,
      category,
      quantityMilli: parseQuantity(quantity, category) ?? 0,
      receipt: receipt.trim() || null,
    });
  const sendOne = async (draft: ClaimDraft): Promise<unknown> => {
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
    const wrong = left.filter(
      ({ category, quantity }) => parseQuantity(quantity, category) === null,
    );
    for (const { category } of wrong) change(category, { problem: new InvalidQuantityError() });
    if (wrong.length > 0) return false;
    setPending(true);
    const problems: unknown[] = [];
    for (const draft of left) {
      problems.push(await sendOne(draft));
      if (problems.at(-1) instanceof NetworkError) break;
    }
    setPending(false);
    return problems.every((problem) => problem === null);
  };
  return { drafts, pending, change, send };
}

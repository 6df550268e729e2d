import { useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import {
  moneyAmount,
  optionalText,
  requiredOption,
  requiredText,
} from "@/shared/form/fieldSchemas";
import type { Category, Claim, Method } from "./compensation";
import { withFieldProblems } from "./mapProblemToField";

/** Identifies the claim that a command is about. */
export type ClaimKey = Pick<Claim, "account" | "claim">;

const of = (council: string, { account, claim }: ClaimKey) => ({
  params: { path: { council, account, claim } },
});

export interface NewClaim {
  meeting: string;
  on: string;
  category: Category;
  quantityMilli: number;
  receipt: string | null;
}

/** Submits a claim for one category of a meeting for the current user. */
export function useSubmitClaim(council: string) {
  return useCommandMutation("compensation", ({ receipt, ...claim }: NewClaim) =>
    dataOf(
      api.POST("/api/councils/{council}/claims", {
        params: { path: { council } },
        body: { ...claim, ...(receipt && { receipt }) },
      }),
    ),
  );
}

/** Runs a command for each claim in order and stops at the first failure; a retry continues with the rest. */
function useSequentialCommands<Input>(
  claims: readonly ClaimKey[],
  run: (claim: ClaimKey, input: Input) => Promise<unknown>,
) {
  const client = useQueryClient();
  return useCommandMutation("compensation", async (input: Input) => {
    try {
      for (const claim of claims) await run(claim, input);
    } catch (refusal) {
      void client.invalidateQueries({ queryKey: ["compensation"] });
      throw refusal;
    }
  });
}

/** Approves several claims. */
export function useApproveClaims(council: string, claims: readonly ClaimKey[]) {
  return useSequentialCommands(claims, (claim, _: undefined) =>
    dataOf(
      api.POST("/api/councils/{council}/pay/{account}/claims/{claim}/approval", of(council, claim)),
    ),
  );
}

/** Validates the reason for a declined claim. */
export const declineClaimSchema = z.object({ reason: requiredText(1000) });

/** Declines a claim, or waives the current user's own claim. */
export function useDeclineClaim(council: string, claim: ClaimKey) {
  return useCommandMutation("compensation", (sent: z.infer<typeof declineClaimSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/pay/{account}/claims/{claim}/decline", {
        ...of(council, claim),
        body: sent,
      }),
    ),
  );
}

/** Validates the date of a deferred payment. */
export const deferClaimSchema = z.object({ until: requiredOption() });

/** Defers the payment of a claim at the advisor's request. */
export function useDeferClaim(council: string, claim: ClaimKey) {
  return useCommandMutation("compensation", (sent: z.infer<typeof deferClaimSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/pay/{account}/claims/{claim}/deferral", {
        ...of(council, claim),
        body: sent,
      }),
    ),
  );
}

export const payment = z.object({
  method: requiredOption(),
  reference: optionalText(100),
  paidOn: requiredOption(),
});

const paymentFields = { "payment-day-not-possible": "paidOn", "payment-deferred": "paidOn" };

/** Records that claims were paid on one date with one method. */
export function useRecordPayments(council: string, claims: readonly ClaimKey[]) {
  return useSequentialCommands(
    claims,
    (claim, { method, reference, paidOn }: z.infer<typeof payment>) =>
      withFieldProblems(
        dataOf(
          api.POST("/api/councils/{council}/pay/{account}/claims/{claim}/payment", {
            ...of(council, claim),
            body: { method: method as Method, paidOn, ...(reference && { reference }) },
          }),
        ),
        paymentFields,
      ),
  );
}

export const correction = z.object({
  amount: moneyAmount(),
  overpayment: z.boolean(),
  why: requiredText(500),
});

const correctionFields = {
  "amount-not-possible": "amount",
  "above-day-cap": "amount",
  "below-what-was-paid": "amount",
  "amount-in-another-currency": "amount",
};

/** Corrects the amount of a claim. */
export function useCorrectClaim(council: string, claim: ClaimKey, currency: string) {
  return useCommandMutation("compensation", (right: z.infer<typeof correction>) =>
    withFieldProblems(
      dataOf(
        api.POST("/api/councils/{council}/pay/{account}/claims/{claim}/correction", {
          ...of(council, claim),
          body: {
            amount: { minor: right.amount, currency },
            overpayment: right.overpayment,
            why: right.why,
          },
        }),
      ),
      correctionFields,
    ),
  );
}

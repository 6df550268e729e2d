import { useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { amount, choice, optionalWords, words } from "@/shared/form/rules";
import { refusedBeside } from "./beside";
import type { Category, Line, Method } from "./compensation";

/** Which claim a deed is about. */
export type Claimed = Pick<Line, "account" | "claim">;

const of = (council: string, { account, claim }: Claimed) => ({
  params: { path: { council, account, claim } },
});

export interface NewClaim {
  meeting: string;
  on: string;
  category: Category;
  quantityMilli: number;
  receipt: string | null;
}

/** Claims one category of a meeting, for the person who is here. */
export function useSubmitClaim(council: string) {
  return useCommand("compensation", ({ receipt, ...claim }: NewClaim) =>
    body(
      api.POST("/api/councils/{council}/claims", {
        params: { path: { council } },
        body: { ...claim, ...(receipt && { receipt }) },
      }),
    ),
  );
}

/**
 * Runs a command for one claim after the other and stops at the first that is refused; what went through is read again,
 * so that trying once more goes on with the rest.
 */
function useOneByOne<Input>(
  claims: readonly Claimed[],
  run: (claim: Claimed, input: Input) => Promise<unknown>,
) {
  const client = useQueryClient();
  return useCommand("compensation", async (input: Input) => {
    try {
      for (const claim of claims) await run(claim, input);
    } catch (refusal) {
      void client.invalidateQueries({ queryKey: ["compensation"] });
      throw refusal;
    }
  });
}

export function useApproveAll(council: string, claims: readonly Claimed[]) {
  return useOneByOne(claims, (claim, _: undefined) =>
    body(
      api.POST("/api/councils/{council}/pay/{account}/claims/{claim}/approval", of(council, claim)),
    ),
  );
}

export const reasoned = z.object({ reason: words(1000) });

/** Declines a claim; its own advisor waives it. */
export function useDecline(council: string, claim: Claimed) {
  return useCommand("compensation", (sent: z.infer<typeof reasoned>) =>
    body(
      api.POST("/api/councils/{council}/pay/{account}/claims/{claim}/decline", {
        ...of(council, claim),
        body: sent,
      }),
    ),
  );
}

export const deferred = z.object({ until: choice() });

/** Pays a claim no earlier than a day, because its advisor wishes so. */
export function useDefer(council: string, claim: Claimed) {
  return useCommand("compensation", (sent: z.infer<typeof deferred>) =>
    body(
      api.POST("/api/councils/{council}/pay/{account}/claims/{claim}/deferral", {
        ...of(council, claim),
        body: sent,
      }),
    ),
  );
}

export const payment = z.object({
  method: choice(),
  reference: optionalWords(100),
  paidOn: choice(),
});

const paymentFields = { "payment-day-not-possible": "paidOn", "payment-deferred": "paidOn" };

/** Says that claims were paid on one day in one way. */
export function usePayAll(council: string, claims: readonly Claimed[]) {
  return useOneByOne(claims, (claim, { method, reference, paidOn }: z.infer<typeof payment>) =>
    refusedBeside(
      body(
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
  amount: amount(),
  overpayment: z.boolean(),
  why: words(500),
});

const correctionFields = {
  "amount-not-possible": "amount",
  "above-day-cap": "amount",
  "below-what-was-paid": "amount",
  "amount-in-another-currency": "amount",
};

/** Puts the amount of a claim right. */
export function useCorrect(council: string, claim: Claimed, currency: string) {
  return useCommand("compensation", (right: z.infer<typeof correction>) =>
    refusedBeside(
      body(
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

import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { because } from "@/shared/api/purpose";
import { keyOf } from "@/shared/api/queries";
import { codeOf } from "./code";

export interface Receipt {
  /** The file, as the server gave it. */
  file: string;
  /** What a QR code of it says; null in a browser that cannot pack it. */
  code: string | null;
  /** How many commits of the ledger were signed together with it; one may hold several events, so that positions run ahead of it. */
  size: number;
  key: string;
}

/** What a receipt's file says that its reader has to know. */
export async function receiptOf(file: string): Promise<Receipt> {
  const { checkpoint, key } = JSON.parse(file) as { checkpoint: string; key: string };
  const code = "CompressionStream" in globalThis ? await codeOf(file) : null;
  return { file, code, key, size: Number(checkpoint.split("\n")[1]) };
}

/** The receipt of the event at a position. */
export function useReceipt(position: number) {
  return useQuery({
    queryKey: keyOf("audit", null, "receipt", position),
    queryFn: async ({ signal }) => {
      const params = { path: { position } };
      const file = await body(
        api.GET("/api/audit/{position}/receipt", {
          params,
          headers: because("EXPORTING"),
          signal,
          parseAs: "text",
        }),
      );
      return receiptOf(file as unknown as string);
    },
  });
}

import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { purposeHeader } from "@/shared/api/purposeHeader";
import { queryKey } from "@/shared/api/queries";
import { encodeReceipt } from "./receiptQrCode";

export interface Receipt {
  /** The receipt file as the server returned it. */
  file: string;
  /** The text for the QR code; null in a browser that cannot compress it. */
  code: string | null;
  /** The number of commits in the signed tree. A commit may contain several events, so positions can be larger than this. */
  size: number;
  key: string;
}

/** Parses a receipt file. */
export async function parseReceipt(file: string): Promise<Receipt> {
  const { checkpoint, key } = JSON.parse(file) as { checkpoint: string; key: string };
  const code = "CompressionStream" in globalThis ? await encodeReceipt(file) : null;
  return { file, code, key, size: Number(checkpoint.split("\n")[1]) };
}

/** Returns the receipt of the event at a position. */
export function useReceipt(position: number) {
  return useQuery({
    queryKey: queryKey("audit", null, "receipt", position),
    queryFn: async ({ signal }) => {
      const params = { path: { position } };
      const file = await dataOf(
        api.GET("/api/audit/{position}/receipt", {
          params,
          headers: purposeHeader("EXPORTING"),
          signal,
          parseAs: "text",
        }),
      );
      return parseReceipt(file as unknown as string);
    },
  });
}

import { encodeQR } from "qr";

// docs/ledger-format.md describes how a receipt becomes the text of a QR code.

const PREFIX = "LTR1:";
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** The capacity of the largest QR code at the low and the medium level of error correction (ISO/IEC 18004, table 7). */
const ROOM = { low: 4296, medium: 3391 };
/** The white border around the code that a reader needs, in modules. */
const QUIET = 4;

/** Encodes bytes as Base45 (RFC 9285). */
export function encodeBase45(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 2) {
    const pair = i + 1 < bytes.length;
    let value = pair ? (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0) : (bytes[i] ?? 0);
    for (let digits = pair ? 3 : 2; digits > 0; digits--) {
      text += ALPHABET[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
}

/** Compresses and encodes a receipt as QR code text. */
export async function encodeReceipt(receipt: string): Promise<string> {
  const packing = new CompressionStream("deflate");
  const writer = packing.writable.getWriter();
  const written = writer.write(new TextEncoder().encode(receipt)).then(() => writer.close());
  const packed = await new Response(packing.readable).arrayBuffer();
  await written;
  return PREFIX + encodeBase45(new Uint8Array(packed));
}

/** Returns the QR modules row by row, or null when the text is too long. */
export function qrModules(text: string): boolean[][] | null {
  if (text.length > ROOM.low) return null;
  const ecc = text.length > ROOM.medium ? "low" : "medium";
  return encodeQR(text, "raw", { ecc, encoding: "alphanumeric", border: QUIET });
}

/** Converts QR modules to an SVG path. */
export function svgPath(modules: readonly boolean[][]): string {
  const runs: string[] = [];
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      const length = x + 1 - from;
      runs.push(`M${from} ${y}h${length}v1h-${length}z`);
    }
  });
  return runs.join("");
}

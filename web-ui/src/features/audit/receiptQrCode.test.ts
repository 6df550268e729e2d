// @vitest-environment node
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { decodeQR } from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { encodeBase45, encodeReceipt, qrModules, svgPath } from "./receiptQrCode";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const bytes = (text: string) => new TextEncoder().encode(text);

/** Decodes the text, which the browser never needs to do. */
function unpacked(code: string): string {
  const packed: number[] = [];
  const text = code.slice("LTR1:".length);
  for (let from = 0; from < text.length; from += 3) {
    const group = [...text.slice(from, from + 3)];
    const value = group.reduceRight((sum, digit) => sum * 45 + ALPHABET.indexOf(digit), 0);
    packed.push(...(group.length === 3 ? [value >> 8, value & 255] : [value]));
  }
  return inflateSync(Uint8Array.from(packed)).toString();
}

/** Simulates what a camera reads: every module is a square of three pixels. */
function scanned(modules: boolean[][]): string {
  const size = modules.length * 3;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (modules[Math.floor(y / 3)]?.[Math.floor(x / 3)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return decodeQR({ width: size, height: size, data });
}

const document = readFileSync("../docs/ledger-format.md", "utf8");
const block = (kind: string) => document.split(`\`\`\`${kind}\n`)[1]?.split("\n```")[0] ?? "";

describe("the code of a receipt", () => {
  it("is written in the base 45 of RFC 9285", () => {
    expect(encodeBase45(bytes("AB"))).toBe("BB8");
    expect(encodeBase45(bytes("Hello!!"))).toBe("%69 VD92EX0");
    expect(encodeBase45(bytes("base-45"))).toBe("UJCLQE7W581");
    expect(encodeBase45(bytes("ietf!"))).toBe("QED8WEX0");
  });

  it("holds what the published one holds", async () => {
    const receipt = JSON.stringify(JSON.parse(block("receipt")));
    expect(unpacked(block("code"))).toBe(receipt);
    expect(unpacked(await encodeReceipt(receipt))).toBe(receipt);
  });

  it("is what a camera reads", async () => {
    const code = await encodeReceipt(block("receipt"));
    const modules = qrModules(code) ?? [];
    expect(scanned(modules)).toBe(code);
  });

  it("does without correction before it does without the code, and then says so", () => {
    const text = "LTR1:".padEnd(3391, "7");
    expect(qrModules(text)?.length).toBe(177 + 8);
    expect(scanned(qrModules(text.padEnd(4296, "Z")) ?? [])).toHaveLength(4296);
    expect(qrModules(text.padEnd(4297, "Z"))).toBeNull();
  });

  it("is drawn with every dark module and no light one", () => {
    const drawn = svgPath([
      [true, true, false],
      [false, false, false],
      [true, false, true],
    ]);
    expect(drawn).toBe("M0 0h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z");
  });
});

import styles from "./receipt.module.css";
import { svgPath } from "./receiptQrCode";

/** On a screen, a module is a whole number of pixels wide, so that all modules have the same size. */
const MODULE = 3;

/** Draws a QR code dark on white in both color schemes, because cameras require it. */
export function QrCode({ modules, label }: { modules: boolean[][]; label: string }) {
  const size = modules.length;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.qr}
      width={size * MODULE}
      height={size * MODULE}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={svgPath(modules)} fill="#000000" />
    </svg>
  );
}

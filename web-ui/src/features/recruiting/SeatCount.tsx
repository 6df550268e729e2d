import { useTranslation } from "react-i18next";
import type { Seats } from "./recruiting";
import styles from "./recruiting.module.css";

/** Shows how many seats of each kind are filled. */
export function SeatCount(props: { family: Seats; staff: Seats }) {
  const { t } = useTranslation("recruiting");
  const { family, staff } = props;
  return (
    <span className={styles.facts}>
      <span>{t("seats.family", { filled: family.filled, wanted: family.wanted })}</span>
      <span>{t("seats.staff", { filled: staff.filled, wanted: staff.wanted })}</span>
    </span>
  );
}

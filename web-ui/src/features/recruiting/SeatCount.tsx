import { useTranslation } from "react-i18next";
import type { Seats } from "./recruiting";
import styles from "./recruiting.module.css";

/** How many of the seats are filled, by kind. */
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

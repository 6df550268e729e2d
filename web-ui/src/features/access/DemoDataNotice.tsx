import { IconTelescope } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./access.module.css";

/** Explains that the installation contains demo data and needs no sign-in. */
export function DemoDataNotice() {
  const { t } = useTranslation("access");
  return (
    <p className={styles.sampleNote}>
      <IconTelescope size={24} stroke={1.7} aria-hidden="true" />
      <span>
        <strong>{t("sample.title")}</strong> {t("sample.text")}
      </span>
    </p>
  );
}

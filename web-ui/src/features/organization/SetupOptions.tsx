import { Button } from "@mantine/core";
import { IconArmchair2, IconTableImport, IconTelescope } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import styles from "./FirstChoice.module.css";

/** Offers the three ways to start: demo data, a new council or an import. */
export function SetupOptions(props: { onSample: () => void; starting: boolean; code: string }) {
  const { t } = useTranslation("organization");
  return (
    <div className={styles.choices}>
      <section aria-labelledby="look">
        <IconTelescope size={40} stroke={1.4} aria-hidden="true" />
        <h2 id="look">{t("look.title")}</h2>
        <p>{t("look.text")}</p>
        <Button loading={props.starting} onClick={props.onSample}>
          {t("look.do")}
        </Button>
      </section>
      <section aria-labelledby="own">
        <IconArmchair2 size={40} stroke={1.4} aria-hidden="true" />
        <h2 id="own">{t("own.title")}</h2>
        <p>{t("own.text")}</p>
        <Button variant="default" component={Link} to={`/setup#${props.code}`}>
          {t("own.do")}
        </Button>
      </section>
      <section aria-labelledby="bring">
        <IconTableImport size={40} stroke={1.4} aria-hidden="true" />
        <h2 id="bring">{t("bring.title")}</h2>
        <p>{t("bring.text")}</p>
        <Button variant="default" component={Link} to={`/welcome/import#${props.code}`}>
          {t("bring.do")}
        </Button>
      </section>
    </div>
  );
}

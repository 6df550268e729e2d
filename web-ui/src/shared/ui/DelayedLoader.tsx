import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Shows a loading message only when loading takes noticeably long, so that fast responses do not flicker. */
export function DelayedLoader() {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 600);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="lt-dimmed" data-loading>
      {long ? t("moment") : null}
    </p>
  );
}

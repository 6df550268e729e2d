import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Says "one moment" only when it takes more than one: quick answers come without a flicker. */
export function Loading() {
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

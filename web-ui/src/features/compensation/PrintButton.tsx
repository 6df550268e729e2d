import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Opens the browser's print dialog to print the page or save it as a PDF. */
export function PrintButton() {
  const { t } = useTranslation("compensation");
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={20} aria-hidden="true" />}
      onClick={() => window.print()}
    >
      {t("print")}
    </Button>
  );
}

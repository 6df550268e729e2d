import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Prints the page, or saves it as a PDF, as the reader's browser offers. */
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

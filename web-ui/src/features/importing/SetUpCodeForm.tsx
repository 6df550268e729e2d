import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { Card } from "@/shared/ui/Card";

/** Asks for the setup code before files are sent. The code is put behind the `#` of the URL, as in the link in the terminal. */
export function SetUpCodeForm() {
  const { t } = useTranslation("importing");
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [code, setCode] = useState("");
  return (
    <Card title={t("setUpCode.title")} subtitle={t("setUpCode.lead")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim()) navigate(`${pathname}#${code.trim()}`, { replace: true });
        }}
      >
        <TextInput
          label={t("setUpCode.label")}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="off"
          required
          maxLength={100}
          mb="md"
        />
        <Button type="submit">{t("setUpCode.goOn")}</Button>
      </form>
    </Card>
  );
}

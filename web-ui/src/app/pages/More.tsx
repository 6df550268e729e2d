import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { navigationOf } from "@/app/layout/navigation";
import { tabsOf } from "@/app/layout/tabs";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { RowLinks } from "@/shared/ui/RowLinks";

/** On a phone, every place that has no tab of its own. */
export default function More() {
  const { t } = useTranslation();
  const { rest } = tabsOf(navigationOf(useSession()));
  return (
    <Page title={t("more")}>
      <Card flush>
        <RowLinks>
          {rest.map((item) => (
            <Link key={item.to} to={item.to}>
              <item.icon size={22} stroke={1.8} aria-hidden="true" />
              {item.label(t)}
            </Link>
          ))}
        </RowLinks>
      </Card>
    </Page>
  );
}

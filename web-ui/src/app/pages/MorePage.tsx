import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { navigationFor } from "@/app/layout/navigation";
import { splitTabs } from "@/app/layout/tabs";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { LinkList } from "@/shared/ui/LinkList";
import { Page } from "@/shared/ui/Page";

/** Lists the navigation items that have no bottom tab on a phone. */
export default function MorePage() {
  const { t } = useTranslation();
  const { rest } = splitTabs(navigationFor(useSession()));
  return (
    <Page title={t("more")}>
      <Card flush>
        <LinkList>
          {rest.map((item) => (
            <Link key={item.to} to={item.to}>
              <item.icon size={22} stroke={1.8} aria-hidden="true" />
              {item.label(t)}
            </Link>
          ))}
        </LinkList>
      </Card>
    </Page>
  );
}

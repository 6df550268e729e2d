import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import { ActionItemRow } from "./ActionItemRow";
import styles from "./meetings.module.css";

function useOwnActions(person: string) {
  return useQuery({
    queryKey: queryKey("meetings", null, "actions-of", person),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/people/{person}/actions", { params: { path: { person } }, signal })),
  });
}

/** Shows the person's open action items. */
export default function MyActionItemsHomeCard() {
  const { t } = useTranslation("meetings");
  const { person } = useSession();
  const open = useOwnActions(person.id).data?.open ?? [];
  if (open.length === 0) return null;
  return (
    <Surface title={t("actions.own")}>
      <ul className={styles.notes}>
        {open.map((action) => (
          <ActionItemRow
            key={`${action.meeting}/${action.action}`}
            action={action}
            names={{ [person.id]: person.name }}
            meeting={t("actions.where")}
          />
        ))}
      </ul>
    </Surface>
  );
}

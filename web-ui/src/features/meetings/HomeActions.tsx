import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import { useSession } from "@/shared/session/Session";
import { Card as Surface } from "@/shared/ui/Card";
import { ActionItem } from "./ActionItem";
import styles from "./meetings.module.css";

function useOwnActions(person: string) {
  return useQuery({
    queryKey: keyOf("meetings", null, "actions-of", person),
    queryFn: ({ signal }) =>
      body(api.GET("/api/people/{person}/actions", { params: { path: { person } }, signal })),
  });
}

/** On Home: what the person here took on and has not done yet; nothing for whoever took on nothing. */
export default function HomeActions() {
  const { t } = useTranslation("meetings");
  const { person } = useSession();
  const open = useOwnActions(person.id).data?.open ?? [];
  if (open.length === 0) return null;
  return (
    <Surface title={t("actions.own")}>
      <ul className={styles.notes}>
        {open.map((action) => (
          <ActionItem
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

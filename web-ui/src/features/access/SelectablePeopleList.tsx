import { useTranslation } from "react-i18next";
import type { NamedPerson } from "@/shared/people/people";
import { roleLabel } from "@/shared/session/roles";
import { Card } from "@/shared/ui/Card";
import { InitialsAvatar } from "@/shared/ui/InitialsAvatar";
import { LinkList } from "@/shared/ui/LinkList";
import styles from "./access.module.css";

/** Lists people with their roles and councils for selection. */
export function SelectablePeopleList(props: {
  people: NamedPerson[];
  onChoose: (person: NamedPerson) => void;
}) {
  const { t } = useTranslation();
  const rolesOf = (person: NamedPerson) =>
    person.roles
      .map(({ role, councilName }) => [roleLabel(t, role), councilName].filter(Boolean).join(", "))
      .join(" · ");
  return (
    <Card flush>
      <LinkList>
        {props.people.map((person) => (
          <button type="button" key={person.id} onClick={() => props.onChoose(person)}>
            <InitialsAvatar name={person.name} />
            <span className={styles.words}>
              <strong>{person.name}</strong>
              <span>{rolesOf(person)}</span>
            </span>
          </button>
        ))}
      </LinkList>
    </Card>
  );
}

import { useTranslation } from "react-i18next";
import type { Person } from "@/shared/people/people";
import { roleName } from "@/shared/session/roles";
import { Card } from "@/shared/ui/Card";
import { Initials } from "@/shared/ui/Initials";
import { RowLinks } from "@/shared/ui/RowLinks";
import styles from "./access.module.css";

/** People to choose from, each with what they do and where. */
export function PeopleList(props: { people: Person[]; onChoose: (person: Person) => void }) {
  const { t } = useTranslation();
  const rolesOf = (person: Person) =>
    person.roles
      .map(({ role, councilName }) => [roleName(t, role), councilName].filter(Boolean).join(", "))
      .join(" · ");
  return (
    <Card flush>
      <RowLinks>
        {props.people.map((person) => (
          <button type="button" key={person.id} onClick={() => props.onChoose(person)}>
            <Initials name={person.name} />
            <span className={styles.words}>
              <strong>{person.name}</strong>
              <span>{rolesOf(person)}</span>
            </span>
          </button>
        ))}
      </RowLinks>
    </Card>
  );
}

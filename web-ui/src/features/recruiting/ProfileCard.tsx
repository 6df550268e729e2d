import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "@/shared/form/Disclosure";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { ProfileForm } from "./ProfileForm";
import type { AdvisorHistory } from "./recruiting";
import styles from "./recruiting.module.css";

/** Shows an advisor's profile and lets them or those who run the council edit it. */
export function ProfileCard({ way }: { way: AdvisorHistory }) {
  const { t } = useTranslation("recruiting");
  const { is, person } = useSession();
  const languages = new Intl.DisplayNames(useLocale(), { type: "language" });
  const { profile } = way;
  const own = way.person === person.id;
  const facts: [string, ReactNode][] = [];
  if (profile) {
    const skills = profile.skills.map((skill) => t(`skill.${skill}`));
    const spoken = profile.languages.map((tag) => languages.of(tag) ?? tag);
    facts.push([t("profile.strengths"), profile.strengths?.text ?? "—"]);
    facts.push([t("profile.interests"), profile.interests?.text ?? "—"]);
    facts.push([t("profile.skills"), skills.join(", ") || "—"]);
    facts.push([t("profile.languages"), spoken.join(", ") || "—"]);
  }
  facts.push([t("column.seat"), t(`seat.${way.seat}`)]);
  facts.push([t("nominate.source"), t(`source.${way.source}`)]);
  return (
    <Card
      title={t(own ? "profile.ownTitle" : "profile.title")}
      subtitle={profile ? undefined : t(own ? "profile.ownNone" : "profile.none")}
    >
      <dl className={styles.pairs}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {(own || is("administrator", "coordinator")) && (
        <Disclosure label={t(profile ? "profile.edit" : "profile.tell")}>
          {(close) => <ProfileForm way={way} onClose={close} />}
        </Disclosure>
      )}
    </Card>
  );
}

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { Day } from "./Day";
import type { Way } from "./recruiting";
import styles from "./recruiting.module.css";

/** What somebody brings, in their own words, and what they tried. */
export function Profile({ way }: { way: Way }) {
  const { t } = useTranslation("recruiting");
  const languages = new Intl.DisplayNames(useLocale(), { type: "language" });
  const { profile } = way;
  const facts: [string, ReactNode][] = [
    [t("column.seat"), t(`seat.${way.seat}`)],
    [t("nominate.source"), t(`source.${way.source}`)],
  ];
  if (profile) {
    const skills = profile.skills.map((skill) => t(`skill.${skill}`));
    const spoken = profile.languages.map((tag) => languages.of(tag) ?? tag);
    facts.push([t("profile.skills"), skills.join(", ") || "—"]);
    facts.push([t("profile.languages"), spoken.join(", ") || "—"]);
    facts.push([t("profile.interests"), profile.interests ?? "—"]);
    facts.push([t("profile.strengths"), profile.strengths ?? "—"]);
  }
  for (const trial of way.trials)
    facts.push([
      t("profile.trial"),
      <>
        {trial.goal ?? "—"} <br />
        <span className="lt-dimmed">
          <Day on={trial.startsOn} /> – <Day on={trial.endsOn} />
          {" · "}
          {t(trial.fit ? `fit.${trial.fit}` : "fit.running")}
        </span>
      </>,
    ]);
  return (
    <Card title={t("profile.title")} subtitle={profile ? undefined : t("profile.none")}>
      <dl className={styles.pairs}>
        {facts.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts keep their order
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

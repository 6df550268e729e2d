import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Card } from "@/shared/ui/Card";
import { RowLinks } from "@/shared/ui/RowLinks";
import { Ago } from "@/shared/ui/When";
import { AnswerClock } from "./AnswerClock";
import { type Line, type Station, stageOf } from "./ideas";
import styles from "./ideas.module.css";

const FIRST = 8;

interface StationListProps {
  station: Station;
  lines: Line[];
  zone: string;
}

/** The ideas of one station, each with the clock of its answer. */
export function StationList({ station, lines, zone }: StationListProps) {
  const { t } = useTranslation("ideas");
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <div id={stageOf[station]} className={styles.station}>
      <Card flush title={t(`station.${station}`)} subtitle={t("count", { count: lines.length })}>
        <RowLinks>
          {shown.map((line) => (
            <Link key={line.idea.id} to={`/ideas/${line.idea.id}`}>
              <span className={styles.row}>
                <strong>{line.idea.title.text ?? t("erased")}</strong>
                <span className={styles.facts}>
                  {line.idea.area && <span>{line.idea.area}</span>}
                  <Ago at={line.idea.standing.submitted} zone={zone} />
                  <AnswerClock line={line} />
                </span>
              </span>
            </Link>
          ))}
        </RowLinks>
        {lines.length > FIRST && (
          <div className={styles.more}>
            <Button variant="subtle" onClick={() => setAll(!all)} aria-expanded={all}>
              {all ? t("fewer") : t("all", { count: lines.length })}
            </Button>
          </div>
        )}
      </Card>
    </div>
  );
}

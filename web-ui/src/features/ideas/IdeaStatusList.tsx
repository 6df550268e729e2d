import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Card } from "@/shared/ui/Card";
import { RelativeTime } from "@/shared/ui/DateTimeText";
import { LinkList } from "@/shared/ui/LinkList";
import { type IdeaBoardItem, type IdeaStatus, pipelineStageByStatus } from "./ideas";
import styles from "./ideas.module.css";
import { ResponseTime } from "./ResponseTime";

const FIRST = 8;

interface StationListProps {
  station: IdeaStatus;
  lines: IdeaBoardItem[];
  zone: string;
}

/** Lists the ideas of one status with their response times. */
export function IdeaStatusList({ station, lines, zone }: StationListProps) {
  const { t } = useTranslation("ideas");
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <div id={pipelineStageByStatus[station]} className={styles.station}>
      <Card flush title={t(`station.${station}`)} subtitle={t("count", { count: lines.length })}>
        <LinkList>
          {shown.map((line) => (
            <Link key={line.idea.id} to={`/ideas/${line.idea.id}`}>
              <span className={styles.row}>
                <strong>{line.idea.title.text ?? t("erased")}</strong>
                <span className={styles.facts}>
                  {line.idea.area && <span>{line.idea.area}</span>}
                  <RelativeTime at={line.idea.standing.submitted} zone={zone} />
                  <ResponseTime line={line} />
                </span>
              </span>
            </Link>
          ))}
        </LinkList>
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

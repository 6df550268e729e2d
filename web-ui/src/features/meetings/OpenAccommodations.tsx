import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { toast } from "@/shared/ui/ToastRegion";
import { AccommodationText } from "./AccommodationText";
import {
  type AccommodationRequest,
  accommodationRequests,
  provideAccommodationSchema,
  useProvideAccommodation,
} from "./accommodations";
import type { Attendee, MeetingSummary } from "./meetings";
import styles from "./meetings.module.css";

interface ArrangeProps {
  card: MeetingSummary;
  guests: Attendee[];
  names: Record<string, string>;
}

/** Lists requested accommodations that are not provided yet and records how each one is provided. */
export function OpenAccommodations({ card, guests, names }: ArrangeProps) {
  const { t } = useTranslation("meetings");
  const { open, arranged: done } = accommodationRequests(guests);
  if (open.length + done.length === 0) return null;
  return (
    <div id="arrange" className="lt-no-print">
      <Surface
        title={t("arrange.title")}
        subtitle={t("arrange.left", { open: open.length, all: open.length + done.length })}
      >
        <ul className={styles.notes}>
          {open.map((wish, index) => (
            <OpenWish
              key={`${wish.guest.person}-${wish.need.need}`}
              card={card}
              wish={wish}
              name={names[wish.guest.person] ?? t("somebody")}
              first={open.findIndex(({ guest }) => guest === wish.guest) === index}
            />
          ))}
          {done.map(({ guest, need }) => (
            <li key={`${guest.person}-${need.need}`}>
              <strong>{names[guest.person] ?? t("somebody")}</strong>
              <span className={styles.facts}>
                <AccommodationText need={need} />
                <StatusBadge tone="good">{need.how?.text ?? t("guests.arranged")}</StatusBadge>
              </span>
            </li>
          ))}
        </ul>
      </Surface>
    </div>
  );
}

interface OpenWishProps {
  card: MeetingSummary;
  wish: AccommodationRequest;
  name: string;
  /** Whether this is the attendee's first request. Their note is shown only there. */
  first: boolean;
}

function OpenWish({ card, wish, name, first }: OpenWishProps) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const { guest, need } = wish;
  const state = useCommandForm({
    schema: provideAccommodationSchema,
    initial: { how: "" },
    command: useProvideAccommodation(council.id, card.meeting, guest.person, need.need),
    onDone: () => toast(t("arrange.done", { name })),
  });
  return (
    <li>
      <strong>{name}</strong>
      <span className={styles.facts}>
        <AccommodationText need={need} />
        <StatusBadge tone="attention">{t("guests.notArranged")}</StatusBadge>
      </span>
      {first && guest.note?.text && <p className={styles.written}>{guest.note.text}</p>}
      <div className={styles.wide}>
        <CommandForm state={state} submit={t("arrange.do")}>
          <TextField
            form={state.form}
            name="how"
            label={t("arrange.how")}
            hint={t(`arrange.example.${need.need}`)}
          />
        </CommandForm>
      </div>
    </li>
  );
}

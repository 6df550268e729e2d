import { Button } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "@/shared/form/Disclosure";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import { AddPasskeyForm } from "./AddPasskeyForm";
import styles from "./access.module.css";
import { type Passkey, usePasskeys, useRemovePasskey } from "./passkeys";
import { supportsPasskeys } from "./webauthn";

/** Lists a person's passkeys with buttons to remove them. Only the owner can add one, on the device in use. */
export function PasskeysCard({ person }: { person: string }) {
  const { t } = useTranslation("access");
  const { organization, person: reader } = useSession();
  const passkeys = usePasskeys(person);
  const remove = useRemovePasskey(organization.id, person);
  const own = person === reader.id;
  const [asked, ask] = useState<Passkey | null>(null);
  const all = passkeys.data?.passkeys ?? [];
  return (
    <Card
      title={t(own ? "passkeys.title" : "passkeys.theirs")}
      subtitle={own ? t("passkeys.lead") : null}
    >
      <ErrorAlert error={passkeys.error} onRetry={() => void passkeys.refetch()} />
      {all.length > 0 && (
        <ul className={styles.sessions}>
          {all.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onRemove={() => ask(passkey)} />
          ))}
        </ul>
      )}
      {own && supportsPasskeys() && (
        <Disclosure label={t("passkeys.add")}>
          {(close) => (
            <AddPasskeyForm organization={organization.id} person={person} onDone={close} />
          )}
        </Disclosure>
      )}
      {own && !supportsPasskeys() && <p className="lt-dimmed">{t("passkeys.notHere")}</p>}
      {!own && passkeys.data && all.length === 0 && (
        <p className="lt-dimmed">{t("passkeys.theirsNone")}</p>
      )}
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => ask(null)}
        title={t("passkeys.removeAsk", { device: asked?.label ?? "" })}
        confirm={t("passkeys.remove")}
        danger
        onConfirm={() =>
          remove.mutateAsync(asked?.id ?? "").then(() => toast(t("passkeys.removed")))
        }
      >
        {t(own ? "passkeys.removeHint" : "passkeys.removeTheirsHint")}
      </ConfirmDialog>
    </Card>
  );
}

function PasskeyRow({ passkey, onRemove }: { passkey: Passkey; onRemove: () => void }) {
  const { t } = useTranslation("access");
  const { label, created, lastUsed } = passkey;
  return (
    <li>
      <IconFingerprint size={28} stroke={1.6} aria-hidden="true" />
      <div className={styles.words}>
        <strong>{label}</strong>
        <span>
          {t("passkeys.created")} <DateTimeText at={created} zone="UTC" style="date" /> ·{" "}
          {lastUsed ? (
            <>
              {t("passkeys.used")} <DateTimeText at={lastUsed} zone="UTC" style="date" />
            </>
          ) : (
            t("passkeys.unused")
          )}
        </span>
      </div>
      <Button
        variant="subtle"
        aria-label={t("passkeys.removeFor", { device: label })}
        onClick={onRemove}
      >
        {t("passkeys.remove")}
      </Button>
    </li>
  );
}

import { CloseButton } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Toasts.module.css";

interface Said {
  id: number;
  text: string;
}

const LINGER = 7_000;
const listeners = new Set<() => void>();
let current: Said | null = null;

function show(next: Said | null): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Shows a short success message. An error must appear beside its cause instead. */
export function toast(text: string): void {
  show({ id: (current?.id ?? 0) + 1, text });
}

/** Shows toasts, announces them to screen readers, and keeps them while hovered or focused. */
export function ToastRegion() {
  const { t } = useTranslation();
  const said = useSyncExternalStore(subscribe, () => current);
  const [held, hold] = useState(false);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(() => show(null), LINGER);
    return () => clearTimeout(timer);
  }, [said, held]);
  return (
    <div role="status" className={`${styles.region} lt-no-print`}>
      {said && (
        // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the toast longer; it is not a control
        <div
          className={styles.toast}
          onMouseEnter={() => hold(true)}
          onMouseLeave={() => hold(false)}
          onFocus={() => hold(true)}
          onBlur={() => hold(false)}
        >
          <IconCircleCheck size={22} aria-hidden="true" />
          <span key={said.id}>{said.text}</span>
          <CloseButton variant="transparent" aria-label={t("close")} onClick={() => show(null)} />
        </div>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

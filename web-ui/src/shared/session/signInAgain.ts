import { useSyncExternalStore } from "react";

interface Question {
  answer: Promise<boolean>;
  resolve: (shown: boolean) => void;
}

let question: Question | null = null;
const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};

/**
 * Asks the person to sign in again, because the server requires a recent sign-in for a command. Simultaneous commands share one question.
 * Resolves to false when the person declines, or when no component can ask.
 */
export function askToSignInAgain(): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  if (!question) {
    let resolve: Question["resolve"] = () => undefined;
    const answer = new Promise<boolean>((done) => {
      resolve = done;
    });
    question = { answer, resolve };
    notify();
  }
  return question.answer;
}

/** Answers the question with whether the person has just signed in again. */
export function answerSignInAgain(shown: boolean): void {
  const asked = question;
  question = null;
  notify();
  asked?.resolve(shown);
}

/** Returns whether the question is open. The component that calls this hook must ask it. */
export function useSignInAgainAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => question !== null,
  );
}

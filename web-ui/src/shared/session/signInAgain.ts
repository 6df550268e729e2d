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
 * Asks the person to show again who they are, because the server wants a recent sign-in for a command. Several commands at a time share
 * one question. Resolves to false when the person does not want to, or when no page can ask.
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

/** Answers the question: whether the person has just shown who they are. */
export function answerSignInAgain(shown: boolean): void {
  const asked = question;
  question = null;
  notify();
  asked?.resolve(shown);
}

/** Whether the question is open; the component that calls it is the one that asks. */
export function useSignInAgainAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => question !== null,
  );
}

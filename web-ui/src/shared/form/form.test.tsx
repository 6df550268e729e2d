import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { NetworkError, ProblemError } from "@/shared/api/problem";
import { useCommandMutation } from "@/shared/api/queries";
import { renderApp } from "@/test/renderApp";
import { CommandForm } from "./CommandForm";
import { integerInRange, moneyAmount, optionalText, requiredText } from "./fieldSchemas";
import { TextAreaField, TextField } from "./fields";
import { useCommandForm } from "./useCommandForm";

const schema = z.object({ title: requiredText(20), story: optionalText(100) });

function IdeaForm(props: { send: (idea: unknown) => Promise<unknown>; onDone: () => void }) {
  const state = useCommandForm({
    schema,
    initial: { title: "", story: "" },
    command: useCommandMutation("ideas", props.send),
    onDone: props.onDone,
  });
  return (
    <CommandForm state={state} submit="Send">
      <TextField form={state.form} name="title" label="Your idea" />
      <TextAreaField form={state.form} name="story" label="Tell us more" optional max={100} />
    </CommandForm>
  );
}

const title = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Your idea" });
const send = () => userEvent.click(screen.getByRole("button", { name: "Send" }));

describe("a form", () => {
  it("takes the reader to the first field that is missing, and sends nothing", async () => {
    const command = vi.fn();
    renderApp(<IdeaForm send={command} onDone={vi.fn()} />);
    await send();
    expect(document.activeElement).toBe(title());
    expect(screen.getByText("Please write something here.")).toBeTruthy();
    expect(command).not.toHaveBeenCalled();
  });

  it("sends what the schema made of the words", async () => {
    const command = vi.fn().mockResolvedValue({});
    const onDone = vi.fn();
    renderApp(<IdeaForm send={command} onDone={onDone} />);
    await userEvent.type(title(), "  Quiet hours ");
    await send();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(command.mock.calls[0]?.[0]).toEqual({ title: "Quiet hours", story: null });
  });

  it("counts an emoji as one character, as the server does", async () => {
    const command = vi.fn().mockResolvedValue({});
    renderApp(<IdeaForm send={command} onDone={vi.fn()} />);
    await userEvent.type(title(), "🙂".repeat(20));
    await userEvent.type(screen.getByRole("textbox", { name: /Tell us more/ }), "🙂🙂");
    expect(screen.getByText(/98/)).toBeTruthy();
    await send();
    await waitFor(() => expect(command).toHaveBeenCalledOnce());
    await userEvent.type(title(), "🙂");
    await send();
    expect(await screen.findByText("Please use at most 20 characters.")).toBeTruthy();
    expect(command).toHaveBeenCalledOnce();
  });

  it("puts the server's word on a field beside that field and keeps what was typed", async () => {
    const refusal = new ProblemError(400, {
      fields: [{ field: "title", message: "Already proposed." }],
    });
    renderApp(<IdeaForm send={() => Promise.reject(refusal)} onDone={vi.fn()} />);
    await userEvent.type(title(), "Quiet hours");
    await send();
    await screen.findByText("Already proposed.");
    expect(document.activeElement).toBe(title());
    expect(title().value).toBe("Quiet hours");
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("says so when nobody answered", async () => {
    renderApp(<IdeaForm send={() => Promise.reject(new NetworkError(null))} onDone={vi.fn()} />);
    await userEvent.type(title(), "Quiet hours");
    await send();
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/cannot reach/));
  });

  it("counts down what may still be typed", async () => {
    renderApp(<IdeaForm send={vi.fn()} onDone={vi.fn()} />);
    await userEvent.click(screen.getByRole("textbox", { name: /Tell us more/ }));
    await userEvent.paste("x".repeat(99));
    expect(screen.getByText("1 character left")).toBeTruthy();
  });
});

describe("a rule", () => {
  it.each([
    ["28.70", 2870],
    ["28,7", 2870],
    ["$ 28", 2800],
  ])("reads the amount %s", (typed, minor) => expect(moneyAmount().parse(typed)).toBe(minor));

  it.each(["", "28.705", "-1", "1e3", "=2+2"])("refuses the amount %j", (typed) =>
    expect(moneyAmount().safeParse(typed).success).toBe(false),
  );

  it("keeps a number in its range", () => {
    expect(integerInRange(1, 120).parse(" 24 ")).toBe(24);
    expect(integerInRange(1, 120).safeParse("0").success).toBe(false);
    expect(integerInRange(1, 120).safeParse("2.5").success).toBe(false);
  });
});

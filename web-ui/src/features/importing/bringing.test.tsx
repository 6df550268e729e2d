import { configure, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "@/test/renderApp";
import { ImportWizard } from "./ImportWizard";
import type { Preview, Status } from "./importJobs";

const server = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), note: vi.fn() }));

vi.mock("@/shared/api/client", () => ({
  api: { GET: server.get, POST: server.post },
  dataOf: async (answer: Promise<{ data: unknown }>) => (await answer).data,
  newIdempotencyKey: () => `key-${server.post.mock.calls.length}`,
  ledgerPosition: { note: server.note },
}));

configure({ asyncUtilTimeout: 10_000 });

const preview: Preview = {
  sheets: [{ file: "roster.csv", kind: "ROSTER", kindName: "roster", headers: ["Email"], rows: 9 }],
  refusedFiles: [],
  notes: [],
  councils: [{ id: null, name: "NICU Family Council" }],
  counts: [{ what: "MEMBERS", rows: 8, there: 2 }],
  repeated: 0,
  rejectedRows: 1,
  rejected: [
    {
      file: "roster.csv",
      line: 5,
      kind: "ROSTER",
      cells: ["ana"],
      problems: [{ field: "Email", value: "ana", reason: "No address.", remedy: "Correct it." }],
    },
  ],
  somethingToBring: true,
};

const running: Status = {
  id: "import-1",
  state: "RUNNING",
  files: ["roster.csv"],
  done: 3,
  total: 12,
  begun: new Date().toISOString(),
  ended: null,
  position: 1,
  counts: [],
  councils: [],
  repeated: 0,
  rejectedRows: 1,
  refusedRows: 0,
  refused: [],
};

const done: Status = {
  ...running,
  state: "DONE",
  done: 12,
  ended: new Date().toISOString(),
  position: 99,
  counts: [{ what: "MEMBERS", rows: 8, before: 2, created: 6 }],
  councils: [{ id: "council-1", name: "NICU Family Council" }],
  refusedRows: 1,
  refused: [{ file: "roster.csv", line: 7, reason: "All seats are filled." }],
};

let last: Status[];

beforeEach(() => {
  last = [];
  server.note.mockReset();
  server.get.mockImplementation(async () => ({ data: { imports: last.slice(0, 1) } }));
  server.post.mockReset().mockImplementation(async (path: string) => {
    if (path.endsWith("/preview")) return { data: preview };
    last = [running];
    return { data: running };
  });
});

async function choose(container: HTMLElement, name: string) {
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("nothing to choose with");
  await userEvent.upload(input, new File(["Email\n"], name));
}

describe("bringing spreadsheets", () => {
  it("shows what would come and every row to correct before anything is sent", async () => {
    const { container } = renderApp(<ImportWizard organization="org" />);
    await screen.findByText("Choose your files");
    await choose(container, "roster.csv");

    const counts = await screen.findByRole("table", {
      name: "This is what your files would bring",
    });
    expect(within(counts).getByRole("row", { name: "Members 8 2 6" })).toBeTruthy();
    expect(screen.getByText("roster.csv, line 5")).toBeTruthy();
    expect(screen.getByText(/No address. Correct it./)).toBeTruthy();
    expect(server.post).toHaveBeenCalledTimes(1);
  });

  it("sends the same key again when the button is pressed again after a failure", async () => {
    const { container } = renderApp(<ImportWizard organization="org" />);
    await screen.findByText("Choose your files");
    await choose(container, "roster.csv");
    const button = await screen.findByRole("button", { name: "Bring them in" });
    server.post.mockRejectedValueOnce(new Error("away"));
    await userEvent.click(button);
    await screen.findByText(/Something went wrong/);
    await userEvent.click(button);

    expect(await screen.findByRole("progressbar")).toBeTruthy();
    const keys = server.post.mock.calls
      .filter(([path]) => !path.endsWith("/preview"))
      .map(([, options]) => options.headers["Idempotency-Key"]);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  it("finds a running import again after the page was left, and says what came of it", async () => {
    last = [running];
    renderApp(<ImportWizard organization="org" />);
    expect(await screen.findByText("25%")).toBeTruthy();

    last = [done];
    expect(await screen.findByRole("row", { name: "Members 6 2" })).toBeTruthy();
    expect(screen.getByText("All seats are filled.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "NICU Family Council" })).toBeTruthy();
    expect(server.note).toHaveBeenCalledWith(99);
  });

  it("says of a stopped import that the same files complete it", async () => {
    last = [{ ...running, state: "STOPPED", ended: new Date().toISOString() }];
    renderApp(<ImportWizard organization="org" />);
    await userEvent.click(await screen.findByRole("button", { name: "Choose the files again" }));
    expect(screen.getByText("Choose your files")).toBeTruthy();
  });

  it("asks who begins, where there is no organization yet", async () => {
    const { container } = renderApp(<ImportWizard organization={null} />);
    await choose(container, "roster.csv");
    await userEvent.click(await screen.findByRole("button", { name: "Bring them in" }));
    expect(await screen.findAllByText("Please write something here.")).toHaveLength(3);
    expect(screen.getByText(/Please write an email address/)).toBeDefined();
    expect(server.post).toHaveBeenCalledTimes(1);
    expect(server.post).toHaveBeenCalledWith("/api/imports/preview", expect.anything());
  });
});

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const APP = fileURLToPath(new URL("../../standalone/target/app/", import.meta.url));
const CACHE = `${APP}longtable.aot`;
/** The options for the ahead-of-time cache, which exists only when the JDK can create one. */
const TRAINED = existsSync(CACHE)
  ? [`-XX:AOTCache=${CACHE}`, "-Xlog:aot=off", "-Xlog:cds=off", "--sun-misc-unsafe-memory-access=allow"]
  : [];
/** The command line that ./run uses. */
const PROGRAM = [
  ...TRAINED,
  "-XX:+UseParallelGC",
  "-XX:TieredStopAtLevel=1",
  "-Xmx600m",
  "--enable-native-access=ALL-UNNAMED",
  "-jar",
  `${APP}longtable-app.jar`,
];
/** An application that takes longer than this to stop, in milliseconds, is considered hung. */
const ENDS_WITHIN = 60_000;

/** Runs the packaged application as a separate process with its own data folder. */
export class Product {
  #data = mkdtempSync(join(tmpdir(), "longtable-"));
  #process;
  #said = "";
  #environment;

  /** @param environment settings of this application, as environment variables */
  constructor(environment = {}) {
    this.#environment = environment;
  }

  async start() {
    this.port ??= await freePort();
    this.url = `http://localhost:${this.port}`;
    const java = process.env.LONGTABLE_JAVA ?? "java";
    const args = [...PROGRAM, "--data", this.#data, "--port", `${this.port}`];
    this.#process = spawn(java, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...this.#environment },
    });
    await new Promise((resolve, reject) => {
      const hear = (chunk) => {
        this.#said += chunk;
        if (this.#said.includes("Longtable is ready")) resolve();
      };
      this.#process.stdout.on("data", hear);
      this.#process.stderr.on("data", hear);
      this.#process.once("exit", () => reject(new Error(`Longtable did not start: ${this.#said}`)));
    });
    return this;
  }

  /** Returns the one-time setup code that the application prints in the terminal, above the line that says it is ready. */
  setUpCode() {
    const code = this.#said.match(/\/setup#([\w-]+)/)?.[1];
    if (!code) throw new Error(`no code for setting up: ${this.#said}`);
    return code;
  }

  /** Kills the application, as a power failure does. */
  async kill() {
    await this.#end("SIGKILL");
  }

  /** Stops the application as Ctrl-C does, and deletes its data. */
  async close() {
    await this.#end("SIGTERM");
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** Runs the program as a terminal command and returns its output and exit status. */
  onTerminal(...words) {
    const java = process.env.LONGTABLE_JAVA ?? "java";
    const { status, stdout, stderr } = spawnSync(java, [...PROGRAM, ...words], { encoding: "utf8" });
    return { status, said: stdout + stderr };
  }

  async #end(signal) {
    if (!this.#process || this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once("exit", () => resolve(true)));
    this.#process.kill(signal);
    if (!(await Promise.race([ended, after(ENDS_WITHIN)]))) {
      // SIGQUIT prints what each thread is doing, which helps to find the cause.
      this.#process.kill("SIGQUIT");
      await after(5_000);
      this.#process.kill("SIGKILL");
      await ended;
      throw new Error(`Longtable did not end: ${this.#said}`);
    }
    this.#said = "";
  }
}

const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds, false).unref());

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

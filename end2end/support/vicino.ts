import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { clockwork, forgetClock } from "./clock.ts";

const program = resolve(import.meta.dirname, process.env.VICINO_BIN ?? "../../target/debug/vicino");

export type Settings = Record<`VICINO_${string}`, string>;

/** The environment of a server under test: its day, and only the settings given here, none of the person who runs the tests. */
function environment(settings: Settings): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VICINO_"));
  return { ...Object.fromEntries(own), ...clockwork(), NO_COLOR: "1", ...settings };
}

/** Runs a subcommand (`migrate`, `demo`, ...) to its end and answers with what it printed. */
export async function runVicino(args: string[], settings: Settings, directory: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(program, args, { cwd: directory, env: environment(settings) });
  return stdout + stderr;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** A running server. */
export class Vicino {
  readonly url: string;
  readonly settings: Settings;
  readonly directory: string;
  #process: ChildProcess;
  #log: string[];

  private constructor(url: string, settings: Settings, directory: string, process: ChildProcess, log: string[]) {
    this.url = url;
    this.settings = settings;
    this.directory = directory;
    this.#process = process;
    this.#log = log;
  }

  /** Starts `vicino serve` in `directory`; resolves when it says that it listens, at most 20 s later. */
  static async start(settings: Settings, directory: string): Promise<Vicino> {
    const log: string[] = [];
    const child = spawn(program, ["serve"], {
      cwd: directory,
      env: environment(settings),
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.once("exit", () => forgetClock(child.pid ?? 0));
    const url = await new Promise<string>((listening, failed) => {
      const fail = (why: string) => {
        clearTimeout(deadline);
        failed(new Error(`${program} serve ${why}\n${log.join("")}`));
      };
      const deadline = setTimeout(() => {
        child.kill("SIGKILL");
        fail("did not listen within 20 s");
      }, 20_000);
      const read = (chunk: Buffer) => {
        log.push(chunk.toString());
        // A development build reads the sheets from where they are built.
        if (log.join("").includes("the style was not built")) fail("has no style: npm --prefix ../style run build");
        const found = /listening on (http:\/\/[\w.:[\]-]+)/.exec(log.join(""));
        if (found?.[1]) {
          clearTimeout(deadline);
          listening(found[1]);
        }
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("error", (error) => fail(`could not be started: ${error.message}`));
      child.once("exit", (code, signal) => fail(`ended at once (${signal ?? code})`));
    });
    return new Vicino(url, settings, directory, child, log);
  }

  /** What the server has written so far. */
  log(): string {
    return this.#log.join("");
  }

  /** Runs a subcommand with the settings of this server. */
  run(...args: string[]): Promise<string> {
    return runVicino(args, this.settings, this.directory);
  }

  /** Asks the server to stop, and ends it when it has not after 20 s. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGTERM");
    const impatience = setTimeout(() => this.#process.kill("SIGKILL"), 20_000);
    await ended;
    clearTimeout(impatience);
  }
}

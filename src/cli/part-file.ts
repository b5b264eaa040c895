import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { sha256 } from "../read/sha256.js";
import { CommandError } from "./command-error.js";

/**
 * The hidden file beside an output that this process writes until it is put in the output's place. Its name says who
 * writes it: the machine, the process and the moment of its start, so that what a killed run has left is told from what
 * another run still writes.
 */
export const partOf = (file: string): string =>
  path.join(
    path.dirname(file),
    `${stemOf(file)}${machine()}-${process.pid}-${startOf(process.pid) ?? 0}.part`,
  );

const stemOf = (file: string): string => `.${path.basename(file)}.`;

/**
 * Removes the parts that killed runs of this machine have left of an output. Those of other machines, or of containers
 * with processes of their own, stay: whether their runs are over cannot be known.
 *
 * @param spared the part that is gone on with.
 */
export function removeLeftovers(file: string, spared: string | null): void {
  for (const { part, isLive } of partsOf(file))
    if (!isLive && part !== spared) rmSync(part, { force: true });
}

/** @throws {CommandError} where another run is writing that output. */
export function refuseWritten(file: string): void {
  const other = partsOf(file).find(({ isLive }) => isLive);
  if (other !== undefined)
    throw new CommandError(`--output ${file}: process ${other.pid} is writing it.`);
}

/**
 * Puts a part in its output's place, so that it stands there whatever happens then. Who may read and write what was there may do so still.
 *
 * @param open the part's file descriptor, which is closed.
 */
export function putInPlace(open: number, part: string, file: string): void {
  const before = statSync(file, { throwIfNoEntry: false });
  if (before !== undefined) fchmodSync(open, before.mode & 0o777);
  fsyncSync(open);
  closeSync(open);
  renameSync(part, file);
  syncFolder(path.dirname(file));
}

/** Waits until the names in a folder are on the disk. */
function syncFolder(folder: string): void {
  try {
    const open = openSync(folder, "r");
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    // Windows and some network file systems know no such thing, and a folder may be written that may not be read.
    if ((error as NodeJS.ErrnoException).code === "EIO") throw error;
  }
}

interface Part {
  readonly part: string;
  readonly pid: number;
  /** True where another process of this machine is writing it. */
  readonly isLive: boolean;
}

/** The parts of an output that runs of this machine have begun. */
function partsOf(file: string): Part[] {
  const folder = path.dirname(file);
  const start = `${stemOf(file)}${machine()}-`;
  return namesIn(folder).flatMap((name) => {
    const [, id, since] =
      (name.startsWith(start) && /^(\d+)-(\d+)\.part$/.exec(name.slice(start.length))) || [];
    const pid = Number(id);
    if (since === undefined) return [];
    return [
      { part: path.join(folder, name), pid, isLive: pid !== process.pid && isLive(pid, since) },
    ];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that may be written but not read, or none, which is told where the output is opened.
    return [];
  }
}

function isLive(pid: number, since: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  // Numbers of processes are given again.
  return [null, since].includes(startOf(pid));
}

/** When a process began, in ticks since the machine did (proc(5), starttime); null where that cannot be known. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/** Tells this machine, or the container with processes of its own, from others that may write into the same folder. */
function machine(): string {
  let processes = "";
  try {
    processes = readlinkSync("/proc/self/ns/pid");
  } catch {
    // No Linux: there are no such containers.
  }
  return sha256(`${hostname()} ${processes}`).slice(0, 8);
}

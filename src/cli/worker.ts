/** What each worker of the pool runs: one batch after the other. */
import { workerData } from "node:worker_threads";
import type { Result, Task, WorkerSettings } from "./task.js";
import { createWork } from "./work.js";

// Tinypool puts its own data first.
const work = createWork((workerData as [unknown, WorkerSettings])[1]);
// A worker that cannot start says so when it is first asked.
work.catch(() => {});

export default async (task: Task): Promise<Result> => (await work)(task);

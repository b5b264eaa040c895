/** What the process ends with; ripgrep's, so that scripts can rely on what they know. */
export const ExitCode = {
  /** All inputs were read, with or without claims. */
  OK: 0,
  /** Under `--exit-status`: no claim matched. */
  NOTHING: 1,
  /** Wrong usage, or some input could not be read. */
  ERROR: 2,
  /** Ended by Ctrl-C. */
  INTERRUPTED: 130,
  /** Ended by SIGTERM, as schedulers end what has had its time. */
  TERMINATED: 143,
} as const;

/** What each exit code says, for `--help` and the README. */
export const EXIT_CODES: readonly (readonly [number, string])[] = [
  [
    ExitCode.OK,
    "all inputs were read, with or without claims; also where the reader of a pipe left",
  ],
  [ExitCode.NOTHING, "only with --exit-status: nothing matched"],
  [
    ExitCode.ERROR,
    "wrong usage, or some input could not be read (it is named, the rest is written)",
  ],
  [ExitCode.INTERRUPTED, "ended by Ctrl-C"],
  [ExitCode.TERMINATED, "ended by SIGTERM"],
];

const REASONS: { readonly [code: string]: string } = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "no such file or folder",
  EISDIR: "is a folder",
  ENOSPC: "no space left on the device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "larger than a file may be here",
  EROFS: "the file system is read-only",
  ENOTDIR: "part of the path is no folder",
  EEXIST: "a file of that name is there",
  EMFILE: "too many open files",
  ELOOP: "symbolic links go round in a circle",
  ENAMETOOLONG: "the name is too long",
  ERR_FS_FILE_TOO_LARGE: "larger than 2 GiB: split it, or give it as JSONL",
  ERR_STRING_TOO_LONG: "larger than a text can be (512 MiB): split it, or give it as JSONL",
  ERR_ENCODING_INVALID_ENCODED_DATA:
    "larger than a text can be (512 MiB): split it, or give it as JSONL",
};

/** Why something failed, in words for a user: what a system error's code means, else its own message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && REASONS[code]) || error.message;
}

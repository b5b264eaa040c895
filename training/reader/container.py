"""The weights file of both readers: magic, header's length, checksum, header as JSON, tensors each on a multiple of 64 bytes."""
import json
from pathlib import Path

import numpy as np

MAGIC = b"ONRECORD1\r\n\x1a"


def checksum(body: bytes) -> int:
    """Sum of all words of four bytes, each times an odd number of its own."""
    words = np.frombuffer(body, "<u4").astype(np.uint64)
    return int((words * (2 * np.arange(len(words), dtype=np.uint64) + 1) & 0xFFFFFFFF).sum() & 0xFFFFFFFF)


def rounded(array: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A matrix as int8 and one scale a row."""
    scale = np.abs(array).max(1, keepdims=True) / 127
    scale[scale == 0] = 1
    return np.round(array / scale).astype(np.int8), scale[:, 0].astype(np.float32)


class Container:
    """Tensors in the order they are put, then written behind a header."""

    def __init__(self) -> None:
        self.tensors: dict[str, dict] = {}
        self.blobs: list[bytes] = []
        self.at = 0

    def put(self, key: str, array: np.ndarray) -> None:
        blob = np.ascontiguousarray(array).tobytes()
        self.tensors[key] = {"at": self.at, "bytes": len(blob), "shape": list(array.shape), "type": str(array.dtype)}
        blob += b"\0" * (-len(blob) % 64)
        self.blobs.append(blob)
        self.at += len(blob)

    def put_rounded(self, key: str, array: np.ndarray) -> np.ndarray:
        """Puts the matrix `key` (*.weight) as int8 and its scales; answers the numbers that these stand for."""
        whole, scale = rounded(array)
        self.put(key, whole)
        self.put(key.removesuffix("weight") + "scale", scale)
        return whole * scale[:, None]

    def write(self, header: dict, out: Path) -> None:
        """Writes the file; the header gets the tensors' places."""
        head = json.dumps(header | {"tensors": self.tensors}, ensure_ascii=False, separators=(",", ":")).encode()
        head += b" " * (-(len(head) + len(MAGIC) + 8) % 64)
        body = head + b"".join(self.blobs)
        out.write_bytes(MAGIC + len(head).to_bytes(4, "little") + checksum(body).to_bytes(4, "little") + body)


def opened(path: Path) -> tuple[dict, dict[str, np.ndarray]]:
    """The header and the tensors of a weights file, by name; rounded matrices as the numbers they stand for."""
    file = path.read_bytes()
    start = len(MAGIC) + 8
    head = int.from_bytes(file[len(MAGIC) : len(MAGIC) + 4], "little")
    header, body = json.loads(file[start : start + head]), file[start + head :]
    held = {
        key: np.frombuffer(body, t["type"], offset=t["at"], count=int(np.prod(t["shape"]))).reshape(t["shape"])
        for key, t in header["tensors"].items()
    }
    for key in [k for k in held if k.endswith("weight") and held[k].dtype == np.int8]:
        held[key] = held[key] * held.pop(key.removesuffix("weight") + "scale")[:, None]
    return header, held

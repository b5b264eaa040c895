"""The fast reader's words in its weights file: their text, where each ends, and their ids in a table by hash.

The table is made here so that no reader has to make it at each start; its twin is src/reader/fast/vocabulary.ts.
"""
import numpy as np

from container import Container


def units(word: str) -> np.ndarray:
    """The word's UTF-16 code units."""
    return np.frombuffer(word.encode("utf-16-le"), "<u2")


def place_of(word: str, places: int) -> int:
    """Where the word is looked for first: hashWith of src/reader/fast/type-table.ts."""
    hashed = 0
    for unit in units(word):
        hashed = (hashed ^ int(unit)) * 0x01000193 & 0xFFFFFFFF
    return (hashed ^ hashed >> 15) & places - 1


def put_words(file: Container, words: list[str]) -> dict:
    """Puts the words' tensors; answers what the header says of them."""
    places = 1 << (3 * len(words) - 1).bit_length()
    ids = np.zeros(places, np.uint16)
    for index, word in enumerate(words):
        place = place_of(word, places)
        while ids[place]:
            place = place + 1 & places - 1
        ids[place] = index + 1
    text = "".join(words).encode()
    file.put("words.text", np.frombuffer(text, np.uint8))
    file.put("words.ends", np.cumsum([len(units(word)) for word in words]).astype(np.uint32))
    file.put("words.places", ids)
    return {"words": len(words), "bytes": len(text), "places": places}


def words_in(arrays: dict[str, np.ndarray]) -> list[str]:
    """The words of an opened file, in the order of their ids."""
    text = arrays["words.text"].tobytes().decode().encode("utf-16-le")
    ends = arrays["words.ends"].tolist()
    return [text[2 * start : 2 * end].decode("utf-16-le") for start, end in zip([0, *ends], ends)]

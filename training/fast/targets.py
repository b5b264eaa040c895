"""What is wanted of the fast reader: annotations and a teacher's probabilities, laid on the words of a text in any style."""
import random
from dataclasses import dataclass

import places  # noqa: F401
import numpy as np

from convolutions import AFTER, BEFORE, CONFIG, REACH
from corpus import Article, Relation
from network import PAIR as TEACHER
from pieces import Pieces
from restyle import renamed, restyle
from words import Words, words_of

T = CONFIG["train"]
CONTENT, SOURCE = 2, 1


@dataclass
class Example:
    """Words and what is wanted of them as probabilities; arrays of relations have one row each."""
    words: Words
    #: outside, first, further word of a cue
    cue: np.ndarray
    first: np.ndarray
    end: np.ndarray
    #: neither, source, content (REACH, 3) around the cue, and how much each word counts
    wanted: np.ndarray
    weight: np.ndarray


def words_of_pieces(words: Words, at: np.ndarray) -> np.ndarray:
    """The word that holds the beginning of each piece's characters; -1 where none does."""
    if not len(words):
        return np.full(len(at), -1)
    word = np.searchsorted(words.at[:, 0], at[:, 0], "right") - 1
    held = (word >= 0) & (at[:, 1] > at[:, 0]) & (at[:, 0] < words.at[word.clip(0), 1])
    return np.where(held, word, -1)


def cue_on_words(words: Words, word: np.ndarray, p: np.ndarray) -> np.ndarray:
    """Of each word the probabilities of its likeliest piece."""
    cue = np.zeros((len(words), 3), np.float32)
    cue[:, 0] = 1
    order = np.argsort(1 - p[:, 0].astype(np.float32), kind="stable")
    order = order[word[order] >= 0]
    cue[word[order]] = p[order]
    return cue / cue.sum(-1, keepdims=True)


def relations_on_words(words: Words, word: np.ndarray, document: Pieces):
    """The teacher's relations as (first word, end word, wanted, weight): the geometric mean over a word's pieces."""
    for first, end, p in document.relations:
        near = np.arange(first - TEACHER["before"], first + TEACHER["after"])
        start, last = word[first], word[end - 1]
        seen = (near >= 0) & (near < len(document))
        if start < 0 or last < start:
            continue
        place = word[near[seen]] - start + BEFORE
        seen_p = p[seen].astype(np.float32)
        good = (word[near[seen]] >= 0) & (place >= 0) & (place < REACH) & (seen_p.sum(-1) > 0.5)
        sums, counts = np.zeros((REACH, 3), np.float32), np.zeros(REACH, np.float32)
        np.add.at(sums, place[good], np.log(seen_p[good].clip(1e-5)))
        np.add.at(counts, place[good], 1)
        wanted = np.exp(sums / counts.clip(1)[:, None])
        wanted /= wanted.sum(-1, keepdims=True)
        yield int(start), int(last) + 1, wanted, (counts > 0).astype(np.float32)


def annotated(words: Words, relations: list[Relation]):
    """Annotated relations as (words of the cue, label of each word); a cue may have gaps."""
    for relation in relations:
        of_cue = np.flatnonzero(words.touched(relation.cue))
        if len(of_cue):
            label = np.zeros(len(words), np.int64)
            label[words.touched(relation.content)] = CONTENT
            label[words.touched(relation.source)] = SOURCE
            yield of_cue, label


def example_of(article: Article, vocabulary: dict[str, int], teacher: Pieces | None, at: np.ndarray | None) -> Example:
    """`at`: where the teacher's pieces stand in this article, whose text may be in another style than the teacher read."""
    words = words_of(article.text, vocabulary)
    share = T["teacher_share"] if article.gold else 1.0
    cue, rows, soft = np.zeros((len(words), 3), np.float32), [], []
    cue[:, 0] = 1
    if teacher is not None:
        word = words_of_pieces(words, at)
        of_teacher = cue_on_words(words, word, teacher.cue)
        soft = list(relations_on_words(words, word, teacher))
    used = set()
    if article.gold:
        gold = list(annotated(words, article.relations))
        for of_cue, _ in gold:
            cue[of_cue] = (0, 0, 1)
        for of_cue, _ in gold:
            cue[of_cue[0]] = (0, 1, 0)
        for of_cue, label in gold:
            first, end = int(of_cue[0]), int(of_cue[-1]) + 1
            near = np.arange(first - BEFORE, first + AFTER)
            inside = (near >= 0) & (near < len(words))
            hard = np.zeros((REACH, 3), np.float32)
            hard[inside] = np.eye(3, dtype=np.float32)[label[near[inside]]]
            for number, (start, last, wanted, weight) in enumerate(soft):
                if start < end and first < last:
                    used.add(number)
                    if start == first:
                        known = (weight * inside)[:, None] * share
                        hard = hard * (1 - known) + wanted * known
            rows.append((first, end, hard, inside.astype(np.float32)))
    if teacher is not None:
        for number, (start, last, wanted, weight) in enumerate(soft):
            if number not in used:
                sure = T["unannotated_weight"] if article.gold else float(1 - of_teacher[start:last, 0].min())
                rows.append((start, last, wanted, weight * sure))
        cue = (1 - share) * cue + share * of_teacher
    columns = list(zip(*rows)) or [[], [], np.zeros((0, REACH, 3)), np.zeros((0, REACH))]
    first, end = (np.array(c, np.int64) for c in columns[:2])
    return Example(words, cue, first, end, *(np.array(c, np.float32) for c in columns[2:]))


def in_other_style(
    article: Article, entities, vocabulary: dict[str, int], teacher: Pieces | None, chance: random.Random
) -> Example | None:
    """The example under other names or in another style, as chance has it; None where it stays as it is.

    The teacher's pieces move along as if each were a relation's source; where the style drops relations, its word on the
    article is not used.
    """
    count, seen = len(article.relations), article
    pieces = [] if teacher is None else [Relation([(int(s), int(e))], [], []) for s, e in teacher.at]
    moving = Article(article.id, article.text, article.relations + pieces, article.gold)
    if entities and chance.random() < T["renamed"]:
        seen = renamed(moving, entities, chance)
    if chance.random() < T["restyled"]:
        seen = restyle(moving if seen is article else seen, chance)
    if seen is article or seen is moving:
        return None
    if len(seen.relations) != len(moving.relations):
        if not article.gold:
            return None
        kept = [r for r in seen.relations if r.cue]
        return example_of(Article(seen.id, seen.text, kept), vocabulary, None, None)
    at = np.array([r.source[0] if r.source else (0, 0) for r in seen.relations[count:]], np.int64).reshape(-1, 2)
    return example_of(Article(seen.id, seen.text, seen.relations[:count], article.gold), vocabulary, teacher, at)

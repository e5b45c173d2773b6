"""WordPiece as the starting weights know it (BERT, uncased), with the place of every token in the text."""

import json
import unicodedata
from pathlib import Path

CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 100

# The parts of general category S that BERT treats as punctuation, because they are ASCII.
ASCII_PUNCTUATION = set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def is_punctuation(char: str) -> bool:
    return char in ASCII_PUNCTUATION or unicodedata.category(char).startswith("P")


def is_chinese(char: str) -> bool:
    code = ord(char)
    return (
        0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
        or 0x20000 <= code <= 0x2CEAF or 0x2F800 <= code <= 0x2FA1F
    )


def is_dropped(char: str) -> bool:
    if char in "\t\n\r":
        return False
    return char in "\0\ufffd" or unicodedata.category(char).startswith("C")


def normalised(text: str) -> list[tuple[str, int]]:
    """Lower-cased characters without accents, each with the index of the character it came from."""
    chars = []
    for index, char in enumerate(text):
        if is_dropped(char):
            continue
        for plain in unicodedata.normalize("NFD", char).lower():
            if unicodedata.category(plain) != "Mn":
                chars.append((plain, index))
    return chars


def words(text: str) -> list[list[tuple[str, int]]]:
    found: list[list[tuple[str, int]]] = []
    current: list[tuple[str, int]] = []
    for char, index in normalised(text):
        alone = is_punctuation(char) or is_chinese(char)
        if (char.isspace() or alone) and current:
            found.append(current)
            current = []
        if alone:
            found.append([(char, index)])
        elif not char.isspace():
            current.append((char, index))
    if current:
        found.append(current)
    return found


class Tokeniser:
    def __init__(self, tokenizer_json: Path):
        self.vocabulary: dict[str, int] = json.loads(tokenizer_json.read_text("utf-8"))["model"]["vocab"]

    def pieces(self, word: list[tuple[str, int]]) -> list[tuple[int, int, int]]:
        """Token id, start and end (exclusive, in characters of the text) of every piece of a word."""
        whole = [(UNKNOWN, word[0][1], word[-1][1] + 1)]
        if len(word) > LONGEST_WORD:
            return whole
        letters = "".join(char for char, _ in word)
        found, start = [], 0
        while start < len(letters):
            end = len(letters)
            prefix = "##" if start else ""
            while end > start and prefix + letters[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return whole
            found.append((self.vocabulary[prefix + letters[start:end]], word[start][1], word[end - 1][1] + 1))
            start = end
        return found

    def tokens(self, text: str) -> list[tuple[int, int, int]]:
        return [piece for word in words(text) for piece in self.pieces(word)]

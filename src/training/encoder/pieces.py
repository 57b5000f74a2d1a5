"""Word pieces as the program makes them: lower case, no accents, punctuation apart, longest match first."""

import unicodedata

MAX_WORD = 100


def read_vocab(path):
    with open(path, encoding="utf-8") as lines:
        return {line.rstrip("\n"): number for number, line in enumerate(lines)}


def _is_punctuation(char):
    code = ord(char)
    ascii_sign = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_sign or unicodedata.category(char).startswith("P")


def _is_ideograph(char):
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


def words(text):
    out, word = [], []

    def end():
        if word:
            out.append("".join(word))
            word.clear()

    for char in unicodedata.normalize("NFD", text.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or char in "\0\ufffd" or (category in ("Cc", "Cf") and not char.isspace()):
            continue
        if char.isspace():
            end()
        elif _is_punctuation(char) or _is_ideograph(char):
            end()
            out.append(char)
        else:
            word.append(char)
    end()
    return out


class Pieces:
    def __init__(self, vocab):
        self.vocab = vocab
        self.cls, self.sep, self.unknown, self.pad = (vocab[t] for t in ("[CLS]", "[SEP]", "[UNK]", "[PAD]"))
        self._known = {}

    def of_word(self, word):
        found = self._known.get(word)
        if found is None:
            found = self._split(word)
            self._known[word] = found
        return found

    def _split(self, word):
        if len(word) > MAX_WORD:
            return [self.unknown]
        ids, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.vocab.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            ids.append(piece)
            start = end
        return ids

    def __call__(self, text):
        return [piece for word in words(text) for piece in self.of_word(word)]

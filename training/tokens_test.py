"""python3 -m unittest discover -s training -p '*_test.py'"""

import unittest

from tokens import words


class WordsTest(unittest.TestCase):
    def spans(self, text: str) -> list[str]:
        return [text[word[0][1] : word[-1][1] + 1] for word in words(text)]

    def test_places_are_those_of_the_text_as_typed(self) -> None:
        self.assertEqual(self.spans("Café\u00a0naïve, İzmir!"), ["Café", "naïve", ",", "İzmir", "!"])

    def test_accents_and_case_are_not_read(self) -> None:
        self.assertEqual(["".join(char for char, _ in word) for word in words("Crème BRÛLÉE")], ["creme", "brulee"])

    def test_symbols_that_are_not_punctuation_stay_in_their_word(self) -> None:
        self.assertEqual(self.spans("€50 $5"), ["€50", "$", "5"])

    def test_nothing_is_read_in_nothing(self) -> None:
        self.assertEqual(self.spans(" \u200b\n"), [])


if __name__ == "__main__":
    unittest.main()

"""How the bench counts; never how fast anything is."""
import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import counting  # noqa: E402


class Counting(unittest.TestCase):
    def test_percentile_is_a_sample(self):
        samples = list(range(100, 0, -1))
        self.assertEqual([counting.percentile(samples, p) for p in (1, 50, 95, 99, 100)], [1, 50, 95, 99, 100])
        self.assertEqual(counting.percentile([7], 99), 7)
        self.assertEqual(counting.percentile([1, 2, 3], 95), 3)

    def test_goal_says_when_it_cannot_know(self):
        self.assertTrue(counting.goal("", 3.0, most=3)["met"])
        self.assertFalse(counting.goal("", 3.1, most=3)["met"])
        self.assertTrue(counting.goal("", 4, least=4)["met"])
        self.assertFalse(counting.goal("", 3.9, least=4)["met"])
        self.assertIsNone(counting.goal("", counting.ratio(None, 5), least=4)["met"])

    def test_pss(self):
        rollup = "55d-7ff ---p 0 0 0 [rollup]\nRss:    900 kB\nPss:    321 kB\nPss_Anon:  5 kB\n"
        self.assertEqual(counting.pss_of(rollup), 321 * 1024)
        with self.assertRaises(ValueError):
            counting.pss_of("Rss: 900 kB\n")

    def test_family(self):
        parents = {2: 1, 3: 2, 4: 3, 5: 1, 6: 5}
        self.assertEqual(counting.family(parents, 2), {2, 3, 4})
        self.assertEqual(counting.family(parents, 6), {6})


if __name__ == "__main__":
    unittest.main()

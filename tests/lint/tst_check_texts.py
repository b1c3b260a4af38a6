"""The text check finds what it is for, and lets good texts pass."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from check_texts import (check_both_languages, check_document, check_glossary, check_one_word_each,  # noqa: E402
                         check_sources, check_ts, same_sources)
from textrules import check_text, reading_grade  # noqa: E402

HEAD = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ur_PK"><context><name>P</name>'
TAIL = "</context></TS>"


def message(source, translation, comment="draft", attributes="", kind=""):
    note = f"<translatorcomment>{comment}</translatorcomment>" if comment else ""
    return (f"<message {attributes}><source>{source}</source>{note}"
            f"<translation {kind}>{translation}</translation></message>")


class Rules(unittest.TestCase):
    def refused(self, text, lang, word):
        faults = check_text(text, lang)
        self.assertTrue(any(word in fault for fault in faults), f"{text}: {faults}")

    def test_good_texts_pass(self):
        for text in ("پوری رقم آج", "قیمتیں \u20667\u2069 دسمبر \u20662026\u2069 تک یہی رہیں گی۔",
                     "کل \u2066%1\u2069 بار", "آپ کے پیسے سات دن میں واپس ملیں گے۔", "Wazeh"):
            self.assertEqual(check_text(text, "ur"), [], text)
        for text in ("Pay in parts, without a fee.", "10 % of it", "Rs 1,070.50", "There is no hurry here."):
            self.assertEqual(check_text(text, "en"), [], text)

    def test_arabic_letters(self):
        for letter in "\u0643\u064a\u0649\u0647":
            self.refused("کتنی" + letter, "ur", "Arabic letter")

    def test_numbers_stand_in_isolates(self):
        self.refused("کل 5 بار", "ur", "outside")
        self.refused("کل %1 بار", "ur", "outside")
        self.refused("کل \u20665 بار", "ur", "not closed")
        self.refused("کل ۵ بار", "ur", "0–9")

    def test_urdu_punctuation(self):
        self.refused("آج, پھر کل", "ur", "،")
        self.refused("کل دیں.", "ur", "۔")
        self.refused("Wazeh کلینک", "ur", "left to right")

    def test_pressure_and_shame(self):
        for text in ("Hurry, prices change", "Only 0 % a year", "This is simply done", "You owe Rs 500", "Are you sure?"):
            self.refused(text, "en", "banned")
        for text in ("جلدی کریں", "آج ہی دیں", "آپ غریب ہیں", "\u20660\u2069 فیصد"):
            self.refused(text, "ur", "banned")

    def test_long_sentences(self):
        self.refused(" ".join(["word"] * 21), "en", "21 words")
        self.refused(" ".join(["لفظ"] * 13), "ur", "13 words")
        self.assertEqual(check_text(" ".join(["لفظ"] * 12) + "۔ " + " ".join(["لفظ"] * 12), "ur"), [])

    def test_gender_and_register(self):
        self.refused("آپ ادا کر سکتے ہیں۔", "ur", "man or a woman")
        self.refused("آپ کل دیں گے۔", "ur", "man or a woman")
        self.refused("میں چاہتا ہوں", "ur", "man or a woman")
        self.refused("یہاں دیکھو", "ur", "familiar")

    def test_a_word_that_means_a_pill(self):
        self.refused("ٹیبلٹ مریض کو دیں", "ur", "a pill")
        self.assertEqual(check_text("ٹیب مریض کو دیں", "ur"), [])

    def test_never_say_may_hold_banned_words(self):
        self.assertEqual(check_text("“جلدی کریں”", "ur", quoted=True), [])
        self.assertIn("Arabic letter", check_text("\u0643ل", "ur", quoted=True)[0])

    def test_reading_grade(self):
        self.assertLess(reading_grade(["The clinic sends a note. You can pay it in parts."]), 5)
        self.assertGreater(reading_grade(["Institutional reimbursement necessitates comprehensive documentation."]), 12)


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, name, text):
        path = pathlib.Path(self.folder.name) / name
        path.write_text(text, "utf-8")
        return path

    def faults(self, body, lang="ur"):
        return list(check_ts(self.write("t.ts", HEAD + body + TAIL), lang))

    def test_finished_message_passes(self):
        plural = "<numerusform>\u2066%n\u2069 بار</numerusform>" * 2
        body = message("Today", "آج") + message("%n times", plural, attributes='numerus="yes"')
        self.assertEqual(self.faults(body), [])

    def test_unfinished_is_found(self):
        self.assertIn("unfinished", self.faults(message("Today", "", kind='type="unfinished"'))[0])
        self.assertIn("empty", self.faults(message("Today", ""))[0])

    def test_plural_forms_placeholders_and_state(self):
        one = "<numerusform>\u2066%n\u2069 بار</numerusform>"
        self.assertIn("plural", self.faults(message("%n times", one, attributes='numerus="yes"'))[0])
        self.assertIn("placeholders", self.faults(message("%1 of %2", "کل \u2066%1\u2069"))[0])
        self.assertIn("draft", self.faults(message("Today", "آج", comment=""))[0])
        self.assertEqual(self.faults(message("Today", "آج", comment="read A B 2026-11-23 0123abcd")), [])

    def test_english_equals_its_source(self):
        self.assertEqual(self.faults(message("Today", "Today", comment=""), "en"), [])
        self.assertIn("instead", self.faults(message("Today", "Now", comment=""), "en")[0])

    def test_an_empty_file_is_a_fault(self):
        self.assertIn("no texts", self.faults("")[0])

    def test_both_files_hold_the_same_texts(self):
        first = self.write("a.ts", HEAD + message("Today", "آج") + TAIL)
        second = self.write("b.ts", HEAD + message("Later", "Later") + TAIL)
        self.assertEqual(len(list(same_sources(first, second))), 2)
        self.assertEqual(list(same_sources(first, first)), [])

    def test_the_glossary_is_kept(self):
        head = "id\tenglish\turdu\tplain_urdu_for_screen_or_speech\n"
        terms = self.write("g.tsv", head + "back\tback\tواپس\tپیچھے\n")
        right = self.write("r.ts", HEAD + message("Back", "پیچھے") + TAIL)
        wrong = self.write("w.ts", HEAD + message("Back", "واپس") + TAIL)
        self.assertEqual(list(check_glossary(terms, right)), [])
        self.assertIn("the glossary", list(check_glossary(terms, wrong))[0])
        arabic = self.write("a.tsv", head + "back\tback\tوا\u0643\tپیچھے\n")
        self.assertIn("Arabic letter", list(check_glossary(arabic, right))[0])

    def test_the_same_english_is_the_same_urdu(self):
        one = self.write("o.ts", HEAD + message("Cost", "خرچ") + message("Cost.", "خرچ۔") + TAIL)
        two = self.write("t.ts", HEAD + message("Cost", "خرچ") + message("Cost", "قیمت") + TAIL)
        told = '<comment>of a thing</comment><translation>قیمت</translation>'
        apart = self.write("d.ts", HEAD + message("Cost", "خرچ") + f"<message><source>Cost</source>{told}</message>" + TAIL)
        self.assertEqual(list(check_one_word_each(one)), [])
        self.assertIn("2 ways", list(check_one_word_each(two))[0])
        self.assertEqual(list(check_one_word_each(apart)), [])

    def test_pages_in_both_languages_say_the_same(self):
        ts = self.write("b.ts", HEAD + message("It rang", "گھنٹی بجی") + message("On the way.", "مدد آ رہی ہے۔") + TAIL)
        english = 'readonly property string aEn: p === "x" ? "It rang" : p === "y" ? "On the way" : ""\n}'
        right = 'readonly property string aUr: p === "x" ? "گھنٹی بجی"\n   : p === "y" ? "مدد آ رہی ہے" : ""\n    '
        for urdu, faults in ((right, 0), (right.replace("مدد", "کوئی"), 1), (right.replace("بجی", "بج"), 1)):
            found = list(check_both_languages(self.write("W.qml", urdu + english), ts))
            self.assertEqual(len(found), faults, found)

    def test_texts_in_sources(self):
        folder = pathlib.Path(self.folder.name)
        (folder / "qml").mkdir()
        self.write("qml/a.qml", 'text: "پیچھے"')
        self.assertEqual(list(check_sources(folder)), [])
        self.write("qml/a.qml", 'text: "جلدی کریں"')
        self.assertIn("banned", list(check_sources(folder))[0])
        self.write("qml/a.qml", '// \u0643')
        self.assertIn("Arabic letter", list(check_sources(folder))[0])

    def test_documents_need_both_languages(self):
        path = self.write("p.json", '{"a":[{"en":"Today"}]}')
        self.assertIn("/a/0: must be in en and ur", list(check_document(path))[0])
        path = self.write("q.json", '{"late":{"en":"Hurry","ur":"کل"}}')
        self.assertIn("banned", list(check_document(path))[0])


if __name__ == "__main__":
    unittest.main()

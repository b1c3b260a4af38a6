#!/usr/bin/env python3
"""Reads every text people see – translations, the sample policy, prices and visits – and says what is wrong with it.

usage: check_texts.py [SOURCE_DIR]      exit 0: nothing; 1: faults, one a line
"""
import csv
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

from textrules import ambiguous, banned, check_text, lengths, letters, placeholders, reading_grade, register

STATE = re.compile(r"^(draft|read .+ \d{4}-\d{2}-\d{2} [0-9a-f]{8})$")
URDU_LITERAL = re.compile('"([^"\\n]*[\u0621-\u06d3][^"\\n]*)"')
BOTH_LANGUAGES = re.compile(r'property string (\w+?)(Ur|En): (.*?)(?=\n\s*(?:readonly|required|\}))', re.DOTALL)
QUOTED = re.compile('"([^"\\n]+)"')
READING_GRADE = 5.0
# Where the glossary's plain words would say something else on this screen.
OTHER_WORDS = {
    "sign here with your finger": "its words also offer a mark, which needs witnesses",
    "staff": "this is a clinic, and the word is a small button",
}


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def check_message(message, lang):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield f"{translation.get('type') if translation is not None else 'missing'}"
        return
    forms = forms_of(message)
    if message.get("numerus") == "yes" and len(forms) != 2:
        yield f"{len(forms)} plural forms, 2 are needed"
    if lang == "ur" and not STATE.match(message.findtext("translatorcomment") or ""):
        yield "the comment says neither “draft” nor “read NAME DATE SHA8”"
    for form in forms:
        if placeholders(form) != placeholders(source):
            yield f"placeholders {placeholders(form)}, the source has {placeholders(source)}"
        yield from check_text(form, lang)
    if lang == "en" and message.get("numerus") != "yes" and forms != [source]:
        yield f"says “{forms[0]}” instead of the source"


def check_ts(path, lang):
    sources = []
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            sources.append(source)
            for fault in check_message(message, lang):
                yield f"{path.name}: {context.findtext('name')}: “{source}”: {fault}"
    if not sources:
        yield f"{path.name}: no texts at all"
    if lang == "en" and (grade := reading_grade(sources)) > READING_GRADE:
        yield f"{path.name}: reading grade {grade:.1f}, at most {READING_GRADE}"


def same_sources(first, second):
    def keys(path):
        return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"))
                for context in xml.parse(path).getroot().iter("context") for message in context.iter("message")}
    for context, source, _ in sorted(keys(first) ^ keys(second), key=str):
        yield f"{context}: “{source}” stands in only one of {first.name} and {second.name}"


def whole(source):
    return source.rstrip(".").lower()


def said(path):
    """English without its full stop → every Urdu it has; a text with a disambiguating comment may differ."""
    found = {}
    for message in xml.parse(path).getroot().iter("message"):
        if message.find("comment") is None:
            forms = " / ".join(form.rstrip("۔") for form in forms_of(message))
            found.setdefault(whole(message.findtext("source")), set()).add(forms)
    return found


def check_one_word_each(path):
    """The same English is the same Urdu on every screen."""
    for source, urdu in said(path).items():
        if len(urdu) > 1:
            yield f"{path.name}: “{source}” is said in {len(urdu)} ways: {sorted(urdu)}"


def phases(text):
    """The texts of a property without what a condition compares with."""
    return QUOTED.findall(re.sub(r'(===|arg\() ?"[^"]*"', "", text))


def check_both_languages(path, ts):
    """Texts that a page shows in both languages at once are those of the translation, where it has them."""
    known = said(ts)
    texts = {}
    for name, lang, value in BOTH_LANGUAGES.findall(path.read_text("utf-8")):
        texts.setdefault(name, {})[lang] = phases(value)
    for name, both in texts.items():
        for english, urdu in zip(both.get("En", []), both.get("Ur", [])):
            wanted = known.get(whole(english), {urdu.rstrip("۔")})
            if urdu.rstrip("۔") not in wanted:
                yield f"{path.name}: {name}: “{english}” says “{urdu}”, the translation {sorted(wanted)}"


def glossary(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def plain_term(english):
    return re.sub(r"\(.*?\)", "", english).strip().lower()


def check_glossary(path, ts):
    """Urdu letters only, and a text that is a term of its own stands on the screen as the plain word of the glossary."""
    plain = {}
    for row in glossary(path):
        plain[plain_term(row["english"])] = row["plain_urdu_for_screen_or_speech"]
        for column in ("urdu", "plain_urdu_for_screen_or_speech"):
            for fault in letters(row[column]):
                if fault.startswith("Arabic letter"):
                    yield f"{path.name}: {row['id']}: {fault}"
    for message in xml.parse(ts).getroot().iter("message"):
        term = plain_term(message.findtext("source")).rstrip(".")
        if term in plain and term not in OTHER_WORDS:
            for form in forms_of(message):
                if form.rstrip("۔") != plain[term]:
                    yield f"{ts.name}: “{term}” says “{form}”, the glossary “{plain[term]}”"


def local_texts(node, path=""):
    """Every {"en": …, "ur": …} of a document, with its place."""
    if isinstance(node, dict):
        if set(node) & {"en", "ur"}:
            yield path, node
        for key, value in node.items():
            yield from local_texts(value, f"{path}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from local_texts(value, f"{path}/{index}")


def check_document(path):
    english = []
    for place, texts in local_texts(json.loads(path.read_text("utf-8"))):
        if set(texts) != {"en", "ur"}:
            yield f"{path.name}{place}: must be in en and ur"
            continue
        never = place.endswith("/staff_never_say")
        if not never:
            english.append(texts["en"])
        for lang, text in texts.items():
            for fault in check_text(text, lang, quoted=never):
                yield f"{path.name}{place}/{lang}: {fault}"
    if (grade := reading_grade(english)) > READING_GRADE:
        yield f"{path.name}: reading grade {grade:.1f}, at most {READING_GRADE}"


def check_csv(path):
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            for column, text in row.items():
                if column.endswith(("_en", "_ur")) and text:
                    for fault in check_text(text, column[-2:]):
                        yield f"{path.name}:{number}: {column}: {fault}"


def check_sources(root):
    for pattern in ("app/**/*.cpp", "app/**/*.h", "qml/**/*.qml"):
        for path in sorted(root.glob(pattern)):
            source = path.read_text("utf-8")
            faults = [fault for fault in letters(source) if fault.startswith("Arabic letter")]
            for words in URDU_LITERAL.findall(source):
                faults += [*banned(words, "ur"), *register(words), *ambiguous(words), *lengths(words, "ur")]
            for fault in faults:
                yield f"{path.relative_to(root)}: {fault}"


def check_all(root):
    ur, en = root / "translations/wazeh_ur.ts", root / "translations/wazeh_en.ts"
    yield from check_ts(ur, "ur")
    yield from check_ts(en, "en")
    yield from same_sources(ur, en)
    yield from check_one_word_each(ur)
    for path in sorted((root / "qml").glob("**/*Words.qml")):
        yield from check_both_languages(path, ur)
    yield from check_glossary(root / "translations/glossary_ur_en.tsv", ur)
    for name in ("policy.json", "clinic.json"):
        yield from check_document(root / "assets/demo" / name)
    for name in ("prices.csv", "visits.csv"):
        yield from check_csv(root / "assets/demo" / name)
    yield from check_sources(root)


def main(arguments):
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2]
    faults = list(check_all(root))
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

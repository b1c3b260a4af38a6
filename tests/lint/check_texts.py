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

from textrules import check_text, letters, placeholders, reading_grade

STATE = re.compile(r"^(draft|read .+ \d{4}-\d{2}-\d{2} [0-9a-f]{8})$")
READING_GRADE = 5.0


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
            for fault in letters(path.read_text("utf-8")):
                if fault.startswith("Arabic letter"):
                    yield f"{path.relative_to(root)}: {fault}"


def check_all(root):
    ur, en = root / "translations/wazeh_ur.ts", root / "translations/wazeh_en.ts"
    yield from check_ts(ur, "ur")
    yield from check_ts(en, "en")
    yield from same_sources(ur, en)
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

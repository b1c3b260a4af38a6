"""Nothing of one machine, of a package registry or of how the work was done stands in the project. The list: words.txt."""
import re
from pathlib import Path

from tree import text, tracked

LIST = "tests/lint/words.txt"


def rules():
    lines = (Path(__file__).parent.parent / "words.txt").read_text().splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(re.compile(pattern), why) for pattern, why in pairs]


def faults(root):
    refused = rules()
    for name in tracked(root):
        if name == LIST:
            continue
        for pattern, why in refused:
            if pattern.search(name):
                yield f"{name}: {why} in the name"
        for number, line in enumerate((text(root, name) or "").splitlines(), 1):
            for pattern, why in refused:
                found = pattern.search(line)
                if found:
                    yield f"{name}:{number}: {why}: {found.group(0).strip()[:60]}"

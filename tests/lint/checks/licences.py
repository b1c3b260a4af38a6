"""Everything bundled from elsewhere is named in assets/licences/README.md, with a licence whose text is there."""
import fnmatch
import re

from tree import matching, text, tracked

INDEX = "assets/licences/README.md"
OUR_OWN = ("README.md", "demo/", "licences/", "schemas/", "screens/")


def rows(root):
    """(patterns, licence texts) of each row: | `fonts/A-Regular.ttf`, `-Bold.ttf` | what | from | OFL: `ofl.txt` |."""
    for line in (text(root, INDEX) or "").splitlines():
        if line.startswith("| `"):
            cells = line.strip().strip("|").split("|")
            patterns = []
            for pattern in re.findall(r"`([^`]+)`", cells[0]):
                patterns.append(patterns[-1].rpartition("-")[0] + pattern if pattern.startswith("-") and patterns else pattern)
            yield patterns, re.findall(r"`([^`]+)`", cells[-1])


def faults(root):
    names = tracked(root)
    if INDEX not in names:
        yield f"{INDEX}: missing"
        return
    table = list(rows(root))
    for name in matching(root, r"^assets/"):
        short = name.removeprefix("assets/")
        if not short.startswith(OUR_OWN) and not any(fnmatch.fnmatch(short, p) for patterns, _ in table for p in patterns):
            yield f"{name}: no row in {INDEX}"
    for patterns, licences in table:
        for licence in licences:
            if f"assets/licences/{licence}" not in names:
                yield f"{INDEX}: {patterns[0]} names {licence}, which is not there"

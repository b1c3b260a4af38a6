"""Every page has a test of its own, named after it. A template that pages are made of is no page."""
import re

from tree import matching, text, tracked


def faults(root):
    names = {name.lower() for name in tracked(root)}
    files = matching(root, r"^qml/(pages|staff)/\w+\.qml$")
    made_of = {kind for name in files for kind in re.findall(r"^(\w+) \{", text(root, name) or "", re.M)}
    pages = [name for name in files if re.search(r"(Page|Sheet)\.qml$", name)]
    if not pages:
        yield "qml/pages: no page found"
    for page in pages:
        folder, name = page.split("/")[1:]
        wanted = f"tests/qml/{folder}/tst_{name.lower()}"
        if wanted not in names and name.removesuffix(".qml") not in made_of:
            yield f"{page}: no test {wanted}"

"""Every page has a test of its own, named after it."""
from tree import matching, tracked


def faults(root):
    names = {name.lower() for name in tracked(root)}
    pages = matching(root, r"^qml/(pages|staff)/\w+\.qml$")
    if not pages:
        yield "qml/pages: no page found"
    for page in pages:
        folder, name = page.split("/")[1:]
        wanted = f"tests/qml/{folder}/tst_{name.lower()}"
        if wanted not in names:
            yield f"{page}: no test {wanted}"

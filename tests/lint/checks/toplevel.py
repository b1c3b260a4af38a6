"""The visible top level is fixed, and every folder of it says what lives there."""
from tree import tracked

FOLDERS = {"app", "qml", "assets", "translations", "platform", "tests"}
FILES = {"CMakeLists.txt", "README.md"}


def faults(root):
    names = tracked(root)
    seen = {name.split("/")[0] for name in names if not name.startswith(".")}
    for extra in sorted(seen - FOLDERS - FILES):
        yield f"{extra}: does not belong at the top level"
    for missing in sorted((FOLDERS | FILES) - seen):
        yield f"{missing}: missing at the top level"
    for folder in sorted(FOLDERS & seen):
        if f"{folder}/README.md" not in names:
            yield f"{folder}/README.md: missing"

"""What a page of this project points to inside the project is there."""
import posixpath
import re

from tree import matching, text, tracked


def faults(root):
    names = tracked(root)
    folders = {posixpath.dirname(name) for name in names}
    for page in matching(root, r"\.md$"):
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text(root, page) or ""):
            if re.match(r"[a-z]+:", target):
                continue
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page), target))
            if path not in names and path not in folders and path != ".":
                yield f"{page}: {target} is not there"

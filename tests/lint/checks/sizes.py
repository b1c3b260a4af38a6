"""No file, function or parameter list longer than stays readable."""
import re

from tree import matching, text, without_comments

LINES = [(r"^qml/(pages|staff)/[^/]+\.qml$", 150), (r"\.qml$", 300), (r"\.(cpp|h)$", 400), (r"^tests/.*\.py$", 300)]
FUNCTION_LINES = 50
PARAMETERS = 4


def faults(root):
    for name in matching(root, r"\.(cpp|h|qml|py)$"):
        source = text(root, name) or ""
        count = len(source.splitlines())
        limit = next((most for pattern, most in LINES if re.search(pattern, name)), None)
        if limit and count > limit:
            yield f"{name}: {count} lines, at most {limit}"
        if name.endswith((".cpp", ".h")):
            yield from functions(name, without_comments(source).splitlines())


def functions(name, lines):
    """clang-format puts the brace of a function, and of nothing else, on a line of its own."""
    for start, line in enumerate(lines):
        opening = re.fullmatch(r"( *)\{", line)
        if not opening:
            continue
        head = signature(lines, start)
        closing = re.compile(opening.group(1) + r"\}[;,)]*")
        end = next((n for n in range(start, len(lines)) if closing.fullmatch(lines[n].rstrip())), start)
        if head and end - start - 1 > FUNCTION_LINES:
            yield f"{name}:{start + 1}: {end - start - 1} lines in one function, at most {FUNCTION_LINES}"
        if head and parameters(head) > PARAMETERS:
            yield f"{name}:{start + 1}: {parameters(head)} parameters, at most {PARAMETERS} (else a struct)"


def signature(lines, brace):
    """The text before the brace, back to the end of what came before; empty where it is no function."""
    first = brace
    while first > 0 and not re.search(r"([;{}]|^\s*|^#.*|:)$", lines[first - 1].rstrip()):
        first -= 1
    head = " ".join(line.strip() for line in lines[first:brace])
    return head if "(" in head else ""


def parameters(head):
    """Counts the named parameters of the first list: one without a name is there because a library's callback has it."""
    depth = angle = 0
    pieces = [""]
    for letter in head[head.index("("):]:
        depth += letter in "([{"
        depth -= letter in ")]}"
        angle += {"<": 1, ">": -1}.get(letter, 0)
        if depth == 0:
            break
        if letter == "," and depth == 1 and angle == 0:
            pieces.append("")
        elif letter != "(" or depth > 1:
            pieces[-1] += letter
    return sum(1 for piece in pieces if named(piece))


def named(piece):
    tokens = re.findall(r"\w+(?:::\w+)*|[*&>]", piece.split("=")[0].replace("const ", " "))
    return len(tokens) > 1 and tokens[-1] not in "*&>"

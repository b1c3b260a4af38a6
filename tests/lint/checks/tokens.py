"""Colours, sizes and fonts are named once, in qml/theme; elsewhere a length is Theme.mm(…) or a name of the theme."""
import re

from tree import matching, text, without_comments

LENGTH = (r"(?:pixelSize|pointSize|letterSpacing|wordSpacing|radius|spacing|(?:row|column)Spacing|border\.width|strokeWidth|lineWidth"
          r"|(?:implicit|minimum|maximum|preferred)?(?:[wW]idth|[hH]eight)"
          r"|\w*[mM]argins?|\w*[pP]adding|\w*Inset|x|y)")
RULES = [
    (r"[\"']#[0-9a-fA-F]{3,8}[\"']", "colour literal"),
    (r"\bQt\.(?:rgba|hsla|hsva|color)\(", "colour literal"),
    (r"\b\w*[cC]olor\s*:\s*[\"'](?!transparent[\"'])\w+[\"']", "colour literal"),
    (r"\bfamil(?:y|ies)\s*:\s*[\[\"']", "font literal"),
    (r"(?<![\w.])(?:\w+\.)*" + LENGTH + r"\s*:\s*-?(?!0(?:\.0*)?\b)\d+(?:\.\d+)?\s*(?:[;}]|$)", "length literal"),
    (r"(?<![\w.])(?:\w+\.)*" + LENGTH + r"\s*:[^;{}\n]*[\w)\]]\s*[-+]\s*(?:[2-9]|\d{2,})(?:\.\d+)?\s*(?:[;}]|$)", "length literal"),
]


def faults(root):
    for name in matching(root, r"^qml/.*\.qml$"):
        if name.startswith("qml/theme/"):
            continue
        for number, line in enumerate(without_comments(text(root, name) or "").splitlines(), 1):
            for pattern, what in RULES:
                found = re.search(pattern, line)
                if found:
                    yield f"{name}:{number}: {what} outside qml/theme: {found.group(0).strip()}"

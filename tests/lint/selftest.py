"""Each check finds the fault it is there for in a small tree, and finds none in the same tree without it."""
import contextlib
import importlib
import io
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

GRANT = "set(WAZEH_MAY_domain)\nset(WAZEH_MAY_flow domain)\nset(WAZEH_MAY_clinic_lib domain Boost::headers)\n"
LAYERS = "platform/cmake/WazehLayers.cmake"
FUNCTION = "int f(int a)\n{{\n{}    return a;\n}}\n"
README = {f"{folder}/README.md": "" for folder in ("app", "qml", "assets", "translations", "platform", "tests")}
WHOLE = {**README, "CMakeLists.txt": "", "README.md": ""}
INDEX = "assets/licences/README.md"
ROW = "| `icons/*.svg` | x | MIT: `MIT.txt` |\n| `fonts/A-Regular.ttf`, `-Bold.ttf` | ours |\n"

# check, tree, words of the one fault (None: no fault)
CASES = [
    ("toplevel", WHOLE, None),
    ("toplevel", {**WHOLE, ".ci/run": "", "docs/a.md": ""}, "docs: does not belong"),
    ("toplevel", {k: v for k, v in WHOLE.items() if k != "assets/README.md"}, "assets: missing"),
    ("toplevel", {**{k: v for k, v in WHOLE.items() if k != "app/README.md"}, "app/a.h": ""}, "app/README.md: missing"),
    ("sizes", {"app/domain/a.cpp": FUNCTION.format("    a++;\n" * 49)}, None),
    ("sizes", {"app/domain/a.cpp": FUNCTION.format("    a++;\n" * 50)}, "51 lines in one function"),
    ("sizes", {"app/domain/a.cpp": "int x;\n" * 401}, "401 lines, at most 400"),
    ("sizes", {"qml/pages/A.qml": "Item {}\n" * 151}, "151 lines, at most 150"),
    ("sizes", {"qml/controls/A.qml": "Item {}\n" * 151}, None),
    ("sizes", {"app/domain/a.cpp": "void f(int a, std::map<int, int> b, int c,\n       int d)\n{\n}\n"}, None),
    ("sizes", {"app/domain/a.cpp": "void f(int a, int b, int c,\n       int d, int e)\n{\n}\n"}, "5 parameters"),
    ("sizes", {"app/domain/a.cpp": "int f(void *user, char *, char *, int, int)\n{\n}\n"}, None),
    ("sizes", {"app/domain/a.cpp": "int f(A &a, const B &b, C *c = {1, 2}, std::map<D, D> d, E e)\n{\n}\n"}, "5 parameters"),
    ("tokens", {"qml/theme/A.qml": "color: \"#123456\"\n", "qml/pages/B.qml": "// \"#123456\"\nwidth: Theme.mm(3)\n"}, None),
    ("tokens", {"qml/pages/B.qml": "color: \"#123456\"\n"}, "colour literal"),
    ("tokens", {"qml/pages/B.qml": "Rectangle { color: \"red\" }\n"}, "colour literal"),
    ("tokens", {"qml/pages/B.qml": "color: Qt.rgba(0, 0, 0, 1)\n"}, "colour literal"),
    ("tokens", {"qml/pages/B.qml": "font.pixelSize: 12\n"}, "length literal"),
    ("tokens", {"qml/pages/B.qml": "anchors.leftMargin: 4.5; visible: true\n"}, "length literal"),
    ("tokens", {"qml/pages/B.qml": "width: parent.width - 24\n"}, "length literal"),
    ("tokens", {"qml/pages/B.qml": "font.family: \"Noto Sans\"\n"}, "font literal"),
    ("tokens", {"qml/pages/B.qml": "color: \"transparent\"\nspacing: 0\nwidth: parent.width / 2\nindex: 4\nLayout.preferredWidth: 1\n"}, None),
    ("includes", {LAYERS: GRANT, "app/flow/a.cpp": "#include \"domain/b.h\"\n", "app/domain/b.h": ""}, None),
    ("includes", {LAYERS: GRANT, "app/domain/a.cpp": "#include \"flow/b.h\"\n", "app/flow/b.h": ""}, "domain takes a header of flow"),
    ("includes", {LAYERS: GRANT, "app/domain/a.cpp": "#include <QString>\n"}, "domain takes <QString>"),
    ("includes", {LAYERS: GRANT, "app/flow/a.cpp": "#include <sqlite3.h>\n"}, "flow takes <sqlite3.h>"),
    ("includes", {LAYERS: GRANT, "app/clinic/a.cpp": "#include <boost/asio.hpp>\n"}, None),
    ("includes", {LAYERS: GRANT, "app/extra/a.cpp": ""}, "app/extra: no WAZEH_MAY_extra"),
    ("includes", {LAYERS: GRANT, "qml/pages/A.qml": "import Wazeh.ViewModels\n"}, "qml/pages imports Wazeh.ViewModels"),
    ("includes", {LAYERS: GRANT, "qml/shell/A.qml": "import Wazeh.ViewModels\nimport Wazeh.Pages\n"}, None),
    ("words", {"app/a.h": "// the sum of all rows, part of the whole\n"}, None),
    ("words", {"app/a.h": "// see /ho" "me/someone/a.txt\n"}, "path of one machine"),
    ("words", {"app/a.h": "auto currency = \"XX" "X\"; // of no country\n"}, None),
    ("words", {"app/a.h": "// TO" "DO: later\n"}, "left behind"),
    ("words", {"app/a.h": "// comes with pa" "rt 4\n"}, "word about development"),
    ("words", {"platform/a": "curl https://py" "pi.org/x\n"}, "registry host"),
    ("pages", {"qml/pages/CostPage.qml": "", "tests/qml/pages/tst_costpage.qml": ""}, None),
    ("pages", {"qml/pages/CostPage.qml": "", "tests/qml/pages/tst_other.qml": ""}, "no test tests/qml/pages/tst_costpage.qml"),
    ("pages", {"qml/staff/BasePage.qml": "Item {\n}\n", "qml/staff/APage.qml": "BasePage {\n}\n", "tests/qml/staff/tst_apage.qml": ""}, None),
    ("ratio", {"app/domain/a.cpp": "x\n" * 10, "tests/app/domain/tst_a.cpp": "x\n" * 15}, None),
    ("ratio", {"app/domain/a.cpp": "x\n" * 10, "tests/app/domain/tst_a.cpp": "x\n\n" * 9}, "9 lines of tests for 10 of code"),
    ("licences", {INDEX: ROW, "assets/icons/a.svg": "", "assets/fonts/A-Bold.ttf": "", "assets/licences/MIT.txt": ""}, None),
    ("licences", {INDEX: ROW, "assets/fonts/a.ttf": "", "assets/licences/MIT.txt": ""}, "assets/fonts/a.ttf: no row"),
    ("licences", {INDEX: ROW, "assets/icons/a.svg": ""}, "names MIT.txt, which is not there"),
    ("links", {"README.md": "[a](app/a.md) [b](https://x.org) ![c](app)\n", "app/a.md": "[up](../README.md)\n"}, None),
    ("links", {"README.md": "![a](assets/a.png)\n"}, "assets/a.png is not there"),
    ("format", {".clang-format": "BasedOnStyle: LLVM\n", "app/a.h": "int a;\n"}, None),
    ("format", {".clang-format": "BasedOnStyle: LLVM\n", "app/a.h": "int  a;\n"}, "app/a.h:1: 1 places to format"),
    ("shell", {"platform/a": "#!/usr/bin/env bash\necho a\n"}, None),
    ("shell", {"platform/a": "#!/usr/bin/env bash\nif true; then\n"}, "platform/a"),
    ("linkage", {"app/CMakeLists.txt": "target_link_libraries(a PRIVATE Qt6::Quick)\n"}, None),
    ("linkage", {"app/CMakeLists.txt": "target_link_libraries(a PRIVATE Qt6::Charts)\n"}, "Charts, which is GPL only"),
    ("linkage", {"app/CMakeLists.txt": "find_package(Qt6 COMPONENTS Core\n  HttpServer)\n"}, "HttpServer, which is GPL only"),
    ("linkage", {"qml/a.qml": "import QtQuick.VirtualKeyboard\n"}, "VirtualKeyboard, which is GPL only"),
    ("layers", {LAYERS: (HERE.parent.parent / LAYERS).read_text()}, None),
    ("layers", {LAYERS: (HERE.parent.parent / LAYERS).read_text().replace("FATAL_ERROR", "STATUS")}, "not refused"),
    ("qmllint", {"build/qml/other/Page.qml": ""}, "no QML module"),
]


def found(check, tree):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in tree.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        arguments = [f"{folder}/build"] if check == "qmllint" else []
        with contextlib.redirect_stdout(io.StringIO()):
            return list(importlib.import_module(f"checks.{check}").faults(folder, *arguments))


class EveryCheck(unittest.TestCase):
    def test_cases(self):
        for number, (check, tree, words) in enumerate(CASES):
            if check == "format" and not shutil.which("clang-format-19"):
                continue
            with self.subTest(f"{number} {check} {words}"):
                faults = found(check, tree)
                if words is None:
                    self.assertEqual(faults, [])
                else:
                    self.assertTrue(any(words in fault for fault in faults), faults)

    def test_each_check_is_tried(self):
        self.assertEqual({case[0] for case in CASES}, {path.stem for path in (HERE / "checks").glob("*.py")})

    def test_programs_not_linked_dynamically_are_seen(self):
        linkage = importlib.import_module("checks.linkage")
        with tempfile.TemporaryDirectory() as folder:
            app, server = Path(folder) / "wazeh", Path(folder) / "wazeh-clinic"
            for program in (app, server):
                program.symlink_to("/bin/sh")
            self.assertTrue(any("Qt is not linked" in fault for fault in linkage.linked(app)))
            self.assertEqual(list(linkage.linked(server)), [])  # the server has no use for Qt

    def test_without_git_what_builds_leave_is_not_the_project(self):
        tree = importlib.import_module("tree")
        with tempfile.TemporaryDirectory() as folder:
            kept = ["a.md", "app/outbox/b.h", "tests/build/c.h"]
            for name in [*kept, "build/x", "build-test/app/x", ".run/x", "out/1.png", "out2/1.png", "tests/__pycache__/x.pyc"]:
                (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
                (Path(folder) / name).touch()
            self.assertEqual(tree.tracked(folder), kept)


if __name__ == "__main__":
    unittest.main()

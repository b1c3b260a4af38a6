"""What CMake cannot see: a header taken from a room, or a library, that the layering does not grant."""
import re

from tree import matching, text, tracked, without_comments

FOREIGN = [(r"Q[A-Z]\w*|Qt\w*(/.*)?|q[a-z]+\.h", "Qt6::"), (r"openssl/.*", "OpenSSL::"), (r"sqlite3\.h", "SQLite::"),
           (r"curl/.*", "CURL::"), (r"boost/.*", "Boost::"), (r"simdjson\.h", "simdjson::"), (r"argon2\.h", "PkgConfig::ARGON2")]
COMPOSITION = {"kiosk", "clinicd"}  # main.cpp only: they know everything
QML = ["Theme", "Controls", "Pages", "Staff", "Shell"]


def granted(root):
    """The allow-list of WazehLayers.cmake: room → what it may reach."""
    listed = re.findall(r"^set\(WAZEH_MAY_(\w+)([^)]*)\)", text(root, "platform/cmake/WazehLayers.cmake") or "", re.M)
    return {("clinic" if room == "clinic_lib" else room): reach.split() for room, reach in listed}


def faults(root):
    rooms = granted(root)
    if not rooms:
        yield "platform/cmake/WazehLayers.cmake: no WAZEH_MAY_… list found"
    folders = {name.split("/")[1] for name in tracked(root) if name.startswith("app/") and name.count("/") > 1}
    for folder in sorted(folders - set(rooms) - COMPOSITION):
        yield f"app/{folder}: no WAZEH_MAY_{folder} says what it may reach"
    for name in matching(root, r"^app/[^/]+/.*\.(cpp|h)$"):
        room = name.split("/")[1]
        if room in rooms:
            yield from includes(name, text(root, name) or "", (room, rooms[room], folders))
    for name in matching(root, r"^qml/[^/]+/.*\.qml$"):
        yield from imports(name, text(root, name) or "")


def includes(name, source, place):
    room, reach, folders = place
    for number, line in enumerate(source.splitlines(), 1):
        own = re.match(r'\s*#\s*include\s*"(\w+)/', line)
        if own and own.group(1) in folders and own.group(1) != room and own.group(1) not in reach:
            yield f"{name}:{number}: layering: {room} takes a header of {own.group(1)}"
        foreign = re.match(r"\s*#\s*include\s*<([^>]+)>", line)
        for pattern, library in FOREIGN if foreign else []:
            if re.fullmatch(pattern, foreign.group(1)) and not any(item.startswith(library) for item in reach):
                yield f"{name}:{number}: layering: {room} takes <{foreign.group(1)}>"


def imports(name, source):
    module = name.split("/")[1].capitalize()
    if module not in QML:
        return
    allowed = QML[:QML.index(module)] + (["Shell", "ViewModels"] if module == "Shell" else [])
    for number, line in enumerate(without_comments(source).splitlines(), 1):
        taken = re.match(r"\s*import\s+Wazeh\.(\w+)", line)
        if taken and taken.group(1) not in allowed + [module]:
            yield f"{name}:{number}: layering: qml/{module.lower()} imports Wazeh.{taken.group(1)}"

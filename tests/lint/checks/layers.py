"""A forbidden link stops configuration and says why; a granted one does not. Tried on small projects of bare targets."""
import subprocess
import tempfile
from pathlib import Path

HEAD = """cmake_minimum_required(VERSION 3.25)
project(Rooms LANGUAGES NONE)
include({layers})
foreach(room ${{WAZEH_ROOMS}} options)
  add_library(wazeh_${{room}} INTERFACE)
endforeach()
foreach(library Qt6::Core Qt6::Qml Qt6::Quick SQLite::SQLite3 simdjson::simdjson)
  add_library(${{library}} INTERFACE IMPORTED)
endforeach()
"""
LINK = "target_link_libraries(wazeh_{} INTERFACE {})\n"
GRANTED = [("flow", "wazeh_domain wazeh_options"), ("store", "wazeh_flow wazeh_codec wazeh_sqlite"), ("sqlite", "SQLite::SQLite3"),
           ("codec", "wazeh_domain $<LINK_ONLY:simdjson::simdjson>"), ("viewmodels", "wazeh_flow Qt6::Qml"),
           ("pages", "wazeh_theme wazeh_controls Qt6::Quick"), ("shell", "wazeh_pages wazeh_viewmodels")]
FORBIDDEN = [
    ([("domain", "Qt6::Core")], "wazeh_domain reaches Qt6::Core"),
    ([("domain", "sqlite3")], "wazeh_domain reaches sqlite3"),
    ([("domain", "Not::Found")], "wazeh_domain reaches Not::Found"),
    ([("flow", "wazeh_store")], "wazeh_flow reaches wazeh_store"),
    ([("viewmodels", "wazeh_store")], "wazeh_viewmodels reaches wazeh_store"),
    ([("flow", "wazeh_domain"), ("domain", "$<LINK_ONLY:simdjson::simdjson>")], "reaches simdjson::simdjson"),
    ([("runtime", "wazeh_flow"), ("flow", "wazeh_codec")], "reaches wazeh_codec"),
    ([("theme", "wazeh_controls")], "wazeh_theme reaches wazeh_controls"),
    ([("controls", "wazeh_pages")], "wazeh_controls reaches wazeh_pages"),
    ([("pages", "wazeh_viewmodels")], "wazeh_pages reaches wazeh_viewmodels"),
    ([("staff", "SQLite::SQLite3")], "wazeh_staff reaches SQLite::SQLite3"),
    ([("shell", "wazeh_store")], "wazeh_shell reaches wazeh_store"),
]


def configure(root, links):
    """The exit status of CMake and what it said, on one line."""
    with tempfile.TemporaryDirectory() as folder:
        body = HEAD.format(layers=Path(root).resolve() / "platform/cmake/WazehLayers.cmake")
        body += "".join(LINK.format(*link) for link in links) + "wazeh_check_layers()\n"
        (Path(folder) / "CMakeLists.txt").write_text(body)
        ran = subprocess.run(["cmake", "-G", "Ninja", "-S", folder, "-B", f"{folder}/build"], capture_output=True, text=True)
        return ran.returncode, " ".join(ran.stderr.split())


def faults(root):
    status, said = configure(root, GRANTED)
    if status:
        yield f"granted links are refused: {said}"
    for links, message in FORBIDDEN:
        status, said = configure(root, links)
        if status == 0 or "layering:" not in said or message not in said:
            yield f"{links}: not refused with '{message}' (status {status}): {said}"

"""One function a figure. Both sides of every ratio are measured in the same run, one after the other, round by round."""
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import counting
import peers

ONE_FRAME_MS = 1000 / 60
IDLE_SECONDS = 5


def say(words):
    print(words, file=sys.stderr, flush=True)


def contestants(setting):
    """name → how to start it and measure its first frame."""
    fonts = setting.root / "assets/fonts"
    app = [setting.program("wazeh"), "--state", setting.state, "--server", setting.server, "--form", "tablet", "--windowed"]
    found = {"empty_window": lambda display: peers.qt_program([setting.program("wazeh-emptywindow")], display),
             "wazeh": lambda display: peers.qt_program(app, display)}
    if peers.browser():
        found["web_page"] = lambda display: peers.web_page(display, fonts)
    return found


def first_frame(setting):
    samples = {name: [] for name in contestants(setting)}
    with peers.screen() as display:
        for number in range(setting.rounds + 1):
            for name, start in contestants(setting).items():
                with start(display) as (_, taken):
                    if number:  # the first round warms the file cache
                        samples[name].append(round(taken, 1))
            say(f"F1 round {number} of {setting.rounds}")
    value = {name: counting.middle(taken) for name, taken in samples.items()}
    to_empty = counting.ratio(value["wazeh"], value["empty_window"])
    to_page = counting.ratio(value.get("web_page"), value["wazeh"])
    return {"what": "process start to first frame of Welcome, software renderer, 1280x800, Xvfb, median", "unit": "ms",
            "value": value["wazeh"], "floors": {name: value.get(name) for name in ("empty_window", "web_page")}, "samples": samples,
            "goals": [counting.goal("at most 3 times the empty window", to_empty, most=3),
                      counting.goal("at most 250 ms", value["wazeh"], most=250),
                      counting.goal("at least 4 times faster than the web page", to_page, least=4)]}


def idle_memory(setting):
    size = {}
    with peers.screen() as display:
        for name, start in contestants(setting).items():
            with start(display) as (process, _):
                time.sleep(IDLE_SECONDS)
                size[name] = round(peers.memory(process) / 1e6, 1)
            say(f"F2 {name}")
    to_empty = counting.ratio(size["wazeh"], size["empty_window"])
    to_page = counting.ratio(size.get("web_page"), size["wazeh"])
    return {"what": f"memory (PSS, with children) idle on Welcome, {IDLE_SECONDS} s after the first frame", "unit": "MB",
            "value": size["wazeh"], "floors": {name: size.get(name) for name in ("empty_window", "web_page")},
            "growth_over_1000_journeys": counting.not_yet("needs a driver that walks many journeys in one process"),
            "goals": [counting.goal("at most 2.5 times the empty window", to_empty, most=2.5),
                      counting.goal("at least 5 times smaller than the web page", to_page, least=5)]}


def screen_change(setting):
    taken = []
    with peers.screen() as display, tempfile.TemporaryDirectory() as folder:
        for number in range(setting.walks):
            out = Path(folder) / str(number)
            command = [str(setting.root / "platform/run"), "--walkthrough", str(out), "--lang", ("ur", "en")[number % 2]]
            walked = subprocess.run(command, env={**os.environ, **peers.software(display)}, stdin=subprocess.DEVNULL,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            if walked.returncode:
                raise RuntimeError(f"the walk-through failed: {walked.stderr[-2000:]}")
            screens = json.loads((out / "walkthrough.json").read_text())["screens"]
            taken += [screen["frame_ms"] for screen in screens[1:]]  # the first screen follows no tap
            say(f"F3 walk {number + 1} of {setting.walks}")
    p95, p99 = counting.percentile(taken, 95), counting.percentile(taken, 99)
    return {"what": "tap to first frame of the next screen", "unit": "ms", "value": p95, "p50": counting.percentile(taken, 50),
            "p95": p95, "p99": p99, "samples": taken, "floors": {"one_frame_at_60_hz": round(ONE_FRAME_MS, 1)},
            "ratio_to_one_frame": counting.ratio(p95, ONE_FRAME_MS), "drag": counting.not_yet("nothing to drag yet"),
            "goals": [counting.goal("p95 at most 33 ms", p95, most=33), counting.goal("p99 at most 50 ms", p99, most=50)]}


def offers(setting):
    demo = setting.root / "assets/demo"
    command = [setting.program("wazeh-offersbench"), str(demo / "policy.json"), str(demo / "facts.json")]
    found = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
    quote, replay, drag = found["quote_us"]["median"], found["replay"]["seconds"], found["nearest_us"]["p99"] / 1000
    return {"what": f"offers() with {found['options']} options, schedules and rates ({found['rows']} rows), median", "unit": "us",
            "value": quote, "floors": {"one_frame_at_60_hz_ms": round(ONE_FRAME_MS, 1)}, "samples": found,
            "goals": [counting.goal("at most 200 us", quote, most=200),
                      counting.goal("1 000 000 cases with 12 options on two cores in at most 20 s", replay, most=20),
                      counting.goal("the nearest plan within one frame, p99", drag, most=round(ONE_FRAME_MS, 1))]}


def installed_size(setting):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["cmake", "--install", str(setting.root / "build"), "--strip", "--prefix", folder],
                       check=True, stdout=subprocess.DEVNULL)
        files = {path.relative_to(folder).as_posix(): path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()}
    if not any(name.endswith("/wazeh") for name in files):
        raise RuntimeError(f"the app is not among what is installed: {sorted(files)}")
    total = round(sum(files.values()) / 1e6, 2)
    return {"what": "installed programs and assets, stripped, without Qt", "unit": "MB", "value": total, "files": files,
            "floors": {}, "goals": [counting.goal("at most 15 MB", total, most=15)]}


MEASURED = {"F1": first_frame, "F2": idle_memory, "F3": screen_change, "F4": offers, "F9": installed_size}
ALL = [f"F{number}" for number in range(1, 10)]

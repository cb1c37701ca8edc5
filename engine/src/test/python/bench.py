"""Times the loops in src/test/resources/bench on the engine and on other Pythons.

Usage, from the engine's folder, after ./mvnw package:

    python3 src/test/python/bench.py [--rounds N] [NAME ...]

Each loop runs in one process per system: twenty warm-up calls, or as many as fit in a second, then
the median of the rounds that follow. The systems take turns, so that their ratio holds when the
machine's speed drifts. pypy3 is left out where it is not installed.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
BENCH = HERE.parent / "resources" / "bench"
JAR = HERE.parents[2] / "target" / "tauraro.jar"

HARNESS = """

import time as _time


def _measure(rounds):
    begin = _time.perf_counter()
    warm = 0
    while warm < 20 or _time.perf_counter() - begin < {warmup}:
        expected = run()
        warm += 1
        if _time.perf_counter() - begin > 3 * {warmup}:
            break
    times = []
    for _ in range(rounds):
        start = _time.perf_counter()
        if run() != expected:
            raise SystemExit("the result changed")
        times.append(_time.perf_counter() - start)
    times.sort()
    print(times[len(times) // 2], expected)


_measure({rounds})
"""


def systems():
    java = ["java", "-Xss64m", "-jar", str(JAR), "run"]
    found = {
        "tauraro": java,
        "interpreted": java + ["--jit=off"],
        "cpython": [sys.executable],
    }
    if shutil.which("pypy3"):
        found["pypy"] = ["pypy3"]
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--warmup", type=float, default=1.0)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    names = options.names or sorted(path.stem for path in BENCH.glob("*.py"))
    commands = systems()
    print("| loop | " + " | ".join(f"{name} ms" for name in commands)
          + " | interpreted/compiled | interpreted/CPython | PyPy/compiled |")
    print("|---" * (len(commands) + 4) + "|")
    for name in names:
        source = (BENCH / f"{name}.py").read_text()
        source += HARNESS.format(rounds=options.rounds, warmup=options.warmup)
        times = {}
        results = set()
        with tempfile.NamedTemporaryFile("w", suffix=".py") as script:
            script.write(source)
            script.flush()
            for system, command in commands.items():
                output = subprocess.run(
                    command + [script.name], capture_output=True, text=True)
                if output.returncode:
                    sys.exit(f"{name} on {system} failed:\n{output.stderr}")
                elapsed, result = output.stdout.split()
                times[system] = float(elapsed) * 1000
                results.add(result)
        if len(results) > 1:
            sys.exit(f"{name}: results differ: {results}")
        row = [f"{times[system]:.3f}" for system in commands]
        row.append(f"{times['interpreted'] / times['tauraro']:.1f}")
        row.append(f"{times['interpreted'] / times['cpython']:.2f}")
        row.append(f"{times['pypy'] / times['tauraro']:.2f}" if "pypy" in times else "-")
        print(f"| {name} | " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    main()

"""Times the loops in src/test/resources/bench on the engine and on other Pythons.

Usage, from the engine's folder, after ./mvnw package (without -Dmaven.test.skip):

    python3 src/test/python/bench.py [--rounds N] [NAME ...]    the loops: all, or those named
    python3 src/test/python/bench.py --first [NAME ...]         work done in the first second of a process
    python3 src/test/python/bench.py --goals                    the figures that the project promises

Each loop runs in one process per system: twenty warm-up calls, or as many as fit in three seconds, then
the median of the rounds that follow. The systems take turns, so that their ratio holds when the
machine's speed drifts. pypy3 is left out where it is not installed.

With --first a fresh process calls run() until a second has passed since it was started; printed are
the calls that it made by then, start-up and compiling included: the best of the rounds.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
BENCH = HERE.parent / "resources" / "bench"
TARGET = HERE.parents[2] / "target"
JAR = TARGET / "tauraro.jar"
JAVA = ["java", "-Xss64m", "-jar", str(JAR), "run"]
REPOSITORY = pathlib.Path.home() / ".m2" / "repository"

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

FIRST = """

import time as _time


def _measure(end):
    calls = 0
    last = _time.time()
    while True:
        run()
        now = _time.time()
        if now > end:
            break
        calls += 1
        last = now
    print(calls + (end - last) / (now - last), 0)


_measure({begin} + 1)
"""

# The loop of int_sum.py where most short scripts have theirs.
MODULE_LOOP = """
import time
times = []
for _ in range(40):
    start = time.perf_counter()
    total = 0
    for i in range({trips}):
        total += i
    times.append(time.perf_counter() - start)
times = sorted(times[20:])
print(times[len(times) // 2], total)
"""

FUNCTION_LOOP = """
def run():
    total = 0
    for i in range({trips}):
        total += i
    return total
"""

TRIPS = 3_000_000

# Loop, and how many times faster than interpreted it is to run when it is compiled.
GOALS = [
    ("int_sum", 20),
    ("int_chain", 10),
    ("float_chain", 10),
    ("list_index", 10),
    ("list_iterate", 10),
    ("dict_loop", 10),
    ("fib", 5),
]


def systems():
    found = {
        "tauraro": JAVA,
        "interpreted": JAVA + ["--jit=off"],
        "cpython": [sys.executable],
    }
    if shutil.which("pypy3"):
        found["pypy"] = ["pypy3"]
    return found


def run(command, source, name):
    """Seconds and result that the script prints."""
    with tempfile.NamedTemporaryFile("w", suffix=".py") as script:
        script.write(source)
        script.flush()
        output = subprocess.run(command + [script.name], capture_output=True, text=True)
    if output.returncode:
        sys.exit(f"{name} failed on {' '.join(command)}:\n{output.stderr}")
    elapsed, result = output.stdout.strip().split(maxsplit=1)
    return float(elapsed), result


def measure(name, source, commands, options):
    """Milliseconds of each system; their results must agree."""
    source += HARNESS.format(rounds=options.rounds, warmup=options.warmup)
    found = {system: run(command, source, name) for system, command in commands.items()}
    results = {result for _, result in found.values()}
    if len(results) > 1:
        sys.exit(f"{name}: results differ: {results}")
    return {system: elapsed * 1000 for system, (elapsed, _) in found.items()}


def loops(options):
    names = options.names or sorted(path.stem for path in BENCH.glob("*.py"))
    commands = systems()
    print("| loop | " + " | ".join(f"{name} ms" for name in commands)
          + " | interpreted/compiled | interpreted/CPython | PyPy/compiled |")
    print("|---" * (len(commands) + 4) + "|")
    for name in names:
        times = measure(name, (BENCH / f"{name}.py").read_text(), commands, options)
        row = [f"{times[system]:.3f}" for system in commands]
        row.append(f"{times['interpreted'] / times['tauraro']:.1f}")
        row.append(f"{times['interpreted'] / times['cpython']:.2f}")
        row.append(f"{times['pypy'] / times['tauraro']:.2f}" if "pypy" in times else "-")
        print(f"| {name} | " + " | ".join(row) + " |", flush=True)


def first(options):
    names = options.names or sorted(path.stem for path in BENCH.glob("*.py"))
    commands = {name: command for name, command in systems().items() if name != "interpreted"}
    print("| calls in the first second | " + " | ".join(commands) + " | compiled/PyPy |")
    print("|---" * (len(commands) + 2) + "|")
    for name in names:
        source = (BENCH / f"{name}.py").read_text()
        best = dict.fromkeys(commands, 0)
        for _ in range(options.rounds):
            for system, command in commands.items():
                timed = source + FIRST.format(begin=time.time())
                best[system] = max(best[system], run(command, timed, name)[0])
        ratio = f"{best['tauraro'] / best['pypy']:.2f}" if "pypy" in best else "-"
        print(f"| {name} | " + " | ".join(f"{calls:.1f}" for calls in best.values())
              + f" | {ratio} |", flush=True)


def goals(options):
    commands = {name: command for name, command in systems().items()
                if name in ("tauraro", "interpreted")}
    print("| figure | measured | goal |")
    print("|---|---|---|")
    for name, goal in GOALS:
        times = measure(name, (BENCH / f"{name}.py").read_text(), commands, options)
        ratio = times["interpreted"] / times["tauraro"]
        print(f"| {name}: interpreted / compiled | {ratio:.1f} | {goal} or more |", flush=True)
    inside = measure("function loop", FUNCTION_LOOP.format(trips=TRIPS),
                     {"tauraro": commands["tauraro"]}, options)["tauraro"]
    outside = run(commands["tauraro"], MODULE_LOOP.format(trips=TRIPS), "module loop")[0] * 1000
    print(f"| loop of a module / of a function | {outside / inside:.2f} | 1.2 or less |")
    microbenchmarks()


def microbenchmarks():
    jars = [jar for group in ("org/openjdk/jmh/jmh-core", "net/sf/jopt-simple",
                              "org/apache/commons/commons-math3", "org/ow2/asm")
            for jar in sorted((REPOSITORY / group).rglob("*.jar"))]
    path = [TARGET / "test-classes", TARGET / "classes", *jars]
    with tempfile.NamedTemporaryFile(suffix=".json") as results:
        subprocess.run(
            ["java", "-cp", ":".join(map(str, path)), "org.openjdk.jmh.Main",
             "dev.tauraro.engine.bench", "-rf", "json", "-rff", results.name],
            stdout=subprocess.DEVNULL, check=True)
        found = json.load(open(results.name))
    times = {}
    for each in found:
        name = ".".join(each["benchmark"].split(".")[-2:])
        parameters = each.get("params", {})
        times[(name, *(parameters[key] for key in sorted(parameters)))] = each["primaryMetric"]["score"]
    context = times["ContextBenchmark.context",]
    print(f"| a context and its end | {context:.1f} µs | 20 µs or less |")
    print(f"| a known script of three lines, with its context "
          f"| {times['ContextBenchmark.smallScript',]:.1f} µs | |")
    print(f"| compiling 161 lines | {times['CompileBenchmark.unknown',]:.0f} µs | |")
    free, limited = (times["LoopBenchmark.script", limit, "AUTO"] for limit in ("false", "true"))
    plain = times["LoopBenchmark.java", "false", "AUTO"]
    print(f"| checks for limits in a loop | {(limited / free - 1) * 100:.1f} % | 5 % or less |")
    print(f"| the same loop / in Java without checks | {free / plain:.2f} | |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--warmup", type=float, default=3.0)
    parser.add_argument("--first", action="store_true")
    parser.add_argument("--goals", action="store_true")
    parser.add_argument("--command", help="how to run the engine, in place of the jar")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    if options.command:
        global JAVA
        JAVA = options.command.split() + ["run"]
    if options.goals:
        goals(options)
    elif options.first:
        first(options)
    else:
        loops(options)


if __name__ == "__main__":
    main()

"""Records what CPython 3.11 prints for the scripts of the corpus.

    python3 engine/src/test/python/record.py [--check] [AREA | AREA/NAME.py ...]

Each AREA/NAME.py gets a NAME.out with its standard output, and a NAME.err with its standard error
when it ends with an uncaught exception or prints to standard error. The area "examples" is the folder
docs/examples. Scripts run in their own folder
under their bare name, once for each of two hash seeds: a script whose output depends on the seed is
refused. --check changes nothing and fails when a recorded file is not what CPython prints now.
"""

import os
import pathlib
import subprocess
import sys
import time

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "resources" / "corpus"
DOCS = pathlib.Path(__file__).resolve().parents[4] / "docs"
SLOW_SECONDS = 1.0
TIMEOUT_SECONDS = 20


def run(script, seed):
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": seed}
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-P", "-s", "-W", "ignore", "-W", "default::SyntaxWarning",
         "-W", "default::DeprecationWarning:__main__", "-X", "utf8",
         script.name],
        cwd=script.parent,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=TIMEOUT_SECONDS,
    )
    seconds = time.perf_counter() - started
    if seconds > SLOW_SECONDS:
        print(f"slow: {known_as(script)} took {seconds:.2f} s")
    error = done.stderr.replace(os.fsencode(str(script.parent)) + b"/", b"")
    return done.stdout, error


def place(path, content, check):
    """Returns whether the file's content was already as wanted; writes it unless checking."""
    present = path.read_bytes() if path.exists() else b""
    if present == content and path.exists() == bool(content or path.suffix == ".out"):
        return True
    if not check:
        if content or path.suffix == ".out":
            path.write_bytes(content)
        else:
            path.unlink()
    return False


def known_as(script):
    """The path of a script as the tests know it."""
    return script.relative_to(CORPUS if script.is_relative_to(CORPUS) else DOCS)


def is_under(script, name):
    return str(script) == name or name in map(str, script.parents)


def main(arguments):
    if sys.version_info[:2] != (3, 11):
        sys.exit("record.py needs CPython 3.11, this is " + sys.version.split()[0])
    check = "--check" in arguments
    wanted = [argument for argument in arguments if argument != "--check"]
    scripts = [
        script
        for script in sorted(CORPUS.rglob("*.py")) + sorted(DOCS.glob("examples/*.py"))
        if not wanted or any(is_under(known_as(script), name) for name in wanted)
    ]
    changed = 0
    unsteady = 0
    for script in scripts:
        first = run(script, "0")
        second = run(script, "1")
        if first != second:
            unsteady += 1
            print(f"unsteady: {known_as(script)}")
            continue
        same_output = place(script.with_suffix(".out"), first[0], check)
        same_error = place(script.with_suffix(".err"), first[1], check)
        if not (same_output and same_error):
            changed += 1
            print(f"{'differs' if check else 'recorded'}: {known_as(script)}")
    print(f"{len(scripts)} scripts, {changed} {'differ' if check else 'recorded anew'}, {unsteady} unsteady")
    return 1 if unsteady or (check and changed) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

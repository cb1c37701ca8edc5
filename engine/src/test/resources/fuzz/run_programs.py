"""Runs the programs of a folder, each in a fresh namespace, and writes what each printed.

    python3 run_programs.py FOLDER

For each NAME.py in FOLDER it writes NAME.out: the output and, if an exception ended the program, a
line with its type and message. A program that takes too long gets the output TIMEOUT, and what is no
program BROKEN.
"""

import contextlib
import io
import pathlib
import signal
import sys

SECONDS = 10


class TooLong(BaseException):
    pass


def too_long(signum, frame):
    raise TooLong


def run(path):
    out = io.StringIO()
    signal.alarm(SECONDS)
    try:
        code = compile(path.read_text(encoding="utf-8"), path.name, "exec")
        with contextlib.redirect_stdout(out):
            exec(code, {"__name__": "__main__"})
        signal.alarm(0)
    except TooLong:
        return "TIMEOUT"
    except SyntaxError as e:
        signal.alarm(0)
        return f"BROKEN {e}\n"
    except BaseException as e:
        signal.alarm(0)
        return out.getvalue() + f"!! {type(e).__name__}: {e}\n"
    return out.getvalue()


def main(folder):
    sys.setrecursionlimit(1000)
    signal.signal(signal.SIGALRM, too_long)
    for path in sorted(pathlib.Path(folder).glob("*.py")):
        path.with_suffix(".out").write_bytes(run(path).encode("utf-8", "surrogatepass"))


main(sys.argv[1])

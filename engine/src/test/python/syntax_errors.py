"""Records what Python says of wrong programs.

    python3 syntax_errors.py errors.txt > errors.tsv

The input holds programs separated by lines with only "%%". The output has one line per program: the
program and, behind a tab, "OK" or kind|message|line|offset|end line|end offset.
"""

import sys
import warnings

from ast_dump import quote


def outcome(source):
    try:
        compile(source, "<string>", "exec", dont_inherit=True)
    except SyntaxError as error:
        fields = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        return "|".join(map(str, (type(error).__name__, error.msg) + fields))
    return "OK"


def main():
    warnings.simplefilter("ignore")
    with open(sys.argv[1], encoding="utf-8", newline="") as stream:
        programs = stream.read().split("\n%%\n")
    for program in programs:
        print(quote(program) + "\t" + outcome(program).replace("\n", "\\n"))


if __name__ == "__main__":
    main()

"""Prints the scopes of Python programs in the format of ScopeAnalyzerTest.

    python3 scope_dump.py scopes.txt > scopes.tsv

The input holds programs separated by lines with only "%%". The output has one line per program: the
program and, behind a tab, its scopes in order, each as
kind name line parameters;locals;cells;frees;explicit globals.
"""

import _symtable
import sys

from ast_dump import quote

LOCAL, GLOBAL_EXPLICIT, FREE, CELL = 1, 2, 4, 5
FREE_IN_CLASS = 64
KINDS = {0: "F", 1: "C", 2: "M"}
NAMES = {"top": "<module>"}
NAMES.update((name, "<%s>" % name) for name in ("lambda", "genexpr", "listcomp", "setcomp", "dictcomp"))


def scopes(table):
    kind = KINDS[table.type]
    groups = {LOCAL: [], CELL: [], FREE: [], GLOBAL_EXPLICIT: []}
    for name, flags in table.symbols.items():
        scope = flags >> 11 & 15
        if scope in groups:
            groups[scope].append(name)
        if flags & FREE_IN_CLASS:
            groups[FREE].append(name)
    if kind != "F":
        groups[LOCAL] = groups[CELL] = groups[GLOBAL_EXPLICIT] = []
    parameters = table.varnames if kind == "F" else []
    yield "%s %s %d %s" % (
        kind,
        NAMES.get(table.name, table.name),
        table.lineno,
        ";".join(",".join(group) for group in (parameters, *map(sorted, groups.values()))),
    )
    for child in table.children:
        yield from scopes(child)


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        programs = stream.read().split("\n%%\n")
    for program in programs:
        table = _symtable.symtable(program, "<string>", "exec")
        print(quote(program) + "\t" + quote("\n".join(sorted(scopes(table)))))


if __name__ == "__main__":
    main()

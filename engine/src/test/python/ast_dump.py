"""Prints the syntax tree of Python sources in the format of AstDump.java.

The format is that of ast.dump without attributes and contexts, except that strings are quoted one
way only and numbers are spelled exactly.

    python3 ast_dump.py FILE > DUMP          dump one file
    python3 ast_dump.py --positions FILE     with @line:column-line:column behind every node
    python3 ast_dump.py --programs FILE      one dump per program; lines with %% part programs
"""

import ast
import re
import sys
import warnings

RENAMED = {"Set": "SetExpr", "List": "ListExpr", "Expr": "ExprStmt"}
SKIPPED = {"ctx", "type_comment", "type_ignores", "n", "s"}


def camel(name):
    return re.sub(r"_(.)", lambda m: m.group(1).upper(), name)


def quote(text):
    out = []
    for char in text:
        code = ord(char)
        if char in "\\'":
            out.append("\\" + char)
        elif 32 <= code < 127:
            out.append(char)
        elif code > 0xFFFF:
            code -= 0x10000
            out.append("\\u%04x\\u%04x" % (0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF)))
        else:
            out.append("\\u%04x" % code)
    return "'" + "".join(out) + "'"


def value(item):
    if item is None or item is True or item is False or item is Ellipsis:
        return repr(item)
    if isinstance(item, str):
        return quote(item)
    if isinstance(item, bytes):
        return "b" + item.hex()
    if isinstance(item, int):
        return "%d" % item if abs(item) < 1 << 63 else "%x" % item
    if isinstance(item, float):
        return "float:%x" % int.from_bytes(__import__("struct").pack(">d", item), "big")
    if isinstance(item, complex):
        return "imag:%x" % int.from_bytes(__import__("struct").pack(">d", item.imag), "big")
    raise TypeError(item)


class Dumper:
    def __init__(self, lines, positions):
        self.lines = lines
        self.positions = positions
        self.pieces = set()

    def column(self, line, offset):
        return len(self.lines[line - 1].encode()[:offset].decode(errors="replace"))

    def dump(self, node):
        # Long chains lean to the left: one loop, not one call, per operator.
        if isinstance(node, list):
            return "[" + ", ".join(self.dump(item) for item in node) + "]"
        if not isinstance(node, ast.AST):
            return value(node)
        name = type(node).__name__
        if name == "JoinedStr":
            # Python has no exact places for the pieces of an f-string.
            self.pieces.update(node.values)
        if isinstance(node, (ast.operator, ast.unaryop, ast.boolop, ast.cmpop)):
            return name
        fields = []
        for field in node._fields:
            if field in SKIPPED:
                continue
            item = getattr(node, field, None)
            if name == "AnnAssign" and field == "simple":
                item = bool(item)
            if name == "comprehension" and field == "is_async":
                item = bool(item)
            if item is None and not (name in ("Constant", "MatchSingleton") and field == "value"):
                continue
            fields.append(camel(field) + "=" + self.dump(item))
        name = RENAMED.get(name, name)
        name = camel(name[0].upper() + name[1:])
        if name == "Excepthandler":
            name = "ExceptHandler"
        if name == "Withitem":
            name = "WithItem"
        where = ""
        if self.positions and hasattr(node, "lineno") and node not in self.pieces:
            where = "@%d:%d-%d:%d" % (
                node.lineno,
                self.column(node.lineno, node.col_offset),
                node.end_lineno,
                self.column(node.end_lineno, node.end_col_offset),
            )
        return name + where + "(" + ", ".join(fields) + ")"


def dump(source, positions=False):
    tree = ast.parse(source)
    text = source if isinstance(source, str) else source.decode("utf-8-sig")
    lines = re.split("\r\n|\r|\n", text)
    return Dumper(lines, positions).dump(tree)


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    args = sys.argv[1:]
    positions = "--positions" in args
    programs = "--programs" in args
    for name in [arg for arg in args if not arg.startswith("--")]:
        with open(name, "rb") as stream:
            source = stream.read()
        if programs:
            for program in source.decode().split("\n%%\n"):
                print(dump(program, positions))
        else:
            print(dump(source, positions))


if __name__ == "__main__":
    main()

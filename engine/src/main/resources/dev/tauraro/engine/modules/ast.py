"""Syntax trees of programs: nodes to look at, to change and to compile."""

import sys as _sys
from contextlib import contextmanager as _contextmanager

from _ast import compile as _compile
from _ast import parse as _parse
from _ast_former import (
    AugLoad, AugStore, Bytes, Ellipsis, ExtSlice, Index, NameConstant, Num, Param, Str, Suite, slice)
from _ast_nodes import *
from _ast_nodes import _NAMED
from _ast_unparse import unparse

_STORED = {
    "Assign": "targets",
    "AugAssign": "target",
    "AnnAssign": "target",
    "For": "target",
    "AsyncFor": "target",
    "comprehension": "target",
    "NamedExpr": "target",
    "withitem": "optional_vars",
}
_LOAD, _STORE, _DEL = Load(), Store(), Del()
_OPERATORS = {}
_IN_CONTEXT = {"Name", "Attribute", "Subscript", "Starred", "List", "Tuple"}


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """The tree of a program."""
    if feature_version is None:
        feature_version = -1
    elif isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
        feature_version = minor
    flags = PyCF_ONLY_AST | (PyCF_TYPE_COMMENTS if type_comments else 0)
    return compile(source, filename, mode, flags, _feature_version=feature_version)


_LATER = {
    "AnnAssign": (6, "Variable annotation syntax is"),
    "AsyncFunctionDef": (5, "Async functions are"),
    "AsyncFor": (5, "Async for loops are"),
    "AsyncWith": (5, "Async with statements are"),
    "Await": (5, "Await expressions are"),
    "JoinedStr": (6, "Format strings are"),
    "MatMult": (5, "The '@' operator is"),
    "Match": (10, "Pattern matching is"),
    "NamedExpr": (8, "Assignment expressions are"),
    "TryStar": (11, "Exception groups are"),
}


def _check_version(tree, version):
    """Refuses what a former version of the language did not have."""
    for node in walk(tree):
        since, what = _LATER.get(type(node).__name__, (0, ""))
        if isinstance(node, arguments) and node.posonlyargs:
            since, what = 8, "Positional-only parameters are"
        elif isinstance(node, comprehension) and node.is_async:
            since, what = 6, "Async comprehensions are"
        if version < since:
            raise SyntaxError(f"{what} only supported in Python 3.{since} and greater")


def _signature(source, filename):
    """The tree of a type comment of a function: `(int, *str) -> bool`."""
    text = source if isinstance(source, str) else bytes(source).decode()
    arrow = text.find("->")
    while arrow >= 0:
        try:
            call = parse("_" + text[:arrow].strip(), filename, "eval").body
            returns = parse(text[arrow + 2:].strip(), filename, "eval").body
        except SyntaxError:
            arrow = text.find("->", arrow + 2)
            continue
        if isinstance(call, Call) and isinstance(call.func, Name) and text.lstrip()[:1] == "(":
            types = [arg.value if isinstance(arg, Starred) else arg for arg in call.args]
            if all(keyword.arg is None for keyword in call.keywords):
                types += [keyword.value for keyword in call.keywords]
                return FunctionType(argtypes=types, returns=returns)
        break
    raise SyntaxError("invalid syntax", (filename, 1, 1, text))


def _parse_for(source, filename, mode, flags, version):
    if mode == "func_type":
        return _signature(source, filename)
    tree = _tree(_parse(source, filename, mode), _LOAD)
    if 0 <= version < 11:
        _check_version(tree, version)
    return tree


def _tree(made, context):
    """Nodes from what the parser tells of them: a name, the fields and a place."""
    name, fields, place = made
    node = _NAMED[name]()
    inside = context if name in ("Starred", "List", "Tuple") else _LOAD
    stored = _STORED.get(name)
    for field, value in fields.items():
        its = inside
        if field == stored:
            its = _STORE
        elif name == "Delete":
            its = _DEL
        setattr(node, field, _value(value, its))
    if name in _IN_CONTEXT:
        node.ctx = context
    if place is not None:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    return node


def _value(value, context):
    if type(value) is list:
        return [_value(each, context) for each in value]
    if type(value) is not tuple:
        return value
    if len(value) == 3:
        return _tree(value, context)
    kind, what = value
    if kind == "constant":
        return what
    if what not in _OPERATORS:
        _OPERATORS[what] = _NAMED[what]()
    return _OPERATORS[what]


def iter_fields(node):
    """The names of the fields that a node has, with their values."""
    for name in node._fields:
        try:
            value = getattr(node, name)
        except AttributeError:
            continue
        yield name, value


def iter_child_nodes(node):
    """The nodes right below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for each in value:
                if isinstance(each, AST):
                    yield each


def walk(node):
    """A node and all nodes below it, level by level."""
    level = [node]
    for each in level:
        level.extend(iter_child_nodes(each))
        yield each


class NodeVisitor:
    """Calls the method that is named for the class of each node it visits."""

    def visit(self, node):
        """Calls visit_X for a node of class X, or else generic_visit."""
        method = getattr(self, "visit_" + type(node).__name__, self.generic_visit)
        return method(node)

    def generic_visit(self, node):
        """Visits the nodes right below."""
        for child in iter_child_nodes(node):
            self.visit(child)

    def visit_Constant(self, node):
        """Visits a constant as older programs name it."""
        value = node.value
        name = None
        for kind in _FORMER:
            if type(value) is kind or kind is int and type(value) in (float, complex):
                name = _FORMER[kind]
                break
        method = getattr(self, "visit_" + name, None) if name else None
        if method is None:
            return self.generic_visit(node)
        import warnings

        warnings.warn(
            f"visit_{name} is deprecated; add visit_Constant", DeprecationWarning, 2
        )
        return method(node)


_FORMER = {
    type(None): "NameConstant",
    bool: "NameConstant",
    int: "Num",
    str: "Str",
    bytes: "Bytes",
    type(...): "Ellipsis",
}


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what is to stand in the place of the node."""

    def generic_visit(self, node):
        """Visits the nodes right below and replaces them by the answers."""
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for each in old:
                    if isinstance(each, AST):
                        each = self.visit(each)
                        if each is None:
                            continue
                        if not isinstance(each, AST):
                            new.extend(each)
                            continue
                    new.append(each)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """The tree as text."""
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % type(node).__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _shown(node, annotate_fields, include_attributes, indent, 0)[0]


def _shown(value, annotate, attributes, indent, level):
    """The text of a part of a tree, and whether it is short."""
    level += 1
    before, between = "", ", "
    if indent is not None:
        before = "\n" + indent * level
        between = "," + before
    if isinstance(value, list):
        if not value:
            return "[]", True
        texts = [_shown(each, annotate, attributes, indent, level)[0] for each in value]
        return "[" + before + between.join(texts) + "]", False
    if not isinstance(value, AST):
        return repr(value), True
    parts = []
    short = True
    named = annotate
    names = [(name, False) for name in value._fields]
    if attributes:
        names += [(name, True) for name in value._attributes]
    for name, always in names:
        part = getattr(value, name, _MISSING)
        if part is _MISSING or part is None and getattr(type(value), name, ...) is None:
            named = True
            continue
        text, plain = _shown(part, annotate, attributes, indent, level)
        short = short and plain
        parts.append(f"{name}={text}" if named or always else text)
    head = type(value).__name__
    if short and len(parts) <= 3:
        return f"{head}({', '.join(parts)})", not parts
    return f"{head}({before}{between.join(parts)})", False


_MISSING = object()


def literal_eval(node_or_string):
    """The value of an expression that is made of literals only."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    place = getattr(node, "lineno", None)
    where = f" on line {place}" if place else ""
    return ValueError(f"malformed node or string{where}: {node!r}")


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            raise _malformed(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, Call):
        empty = isinstance(node.func, Name) and node.func.id == "set"
        if empty and node.args == node.keywords == []:
            return set()
        raise _malformed(node)
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        raise _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        operand = _number(node.operand)
        return +operand if isinstance(node.op, UAdd) else -operand
    return _number(node)


def copy_location(new_node, old_node):
    """Says that a node stands where another one stood."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node above."""
    _fill(node, 1, 0, 1, 0)
    return node


def _fill(node, line, column, last_line, last_column):
    if "lineno" in node._attributes:
        if hasattr(node, "lineno"):
            line = node.lineno
        else:
            node.lineno = line
    if "end_lineno" in node._attributes:
        if getattr(node, "end_lineno", None) is None:
            node.end_lineno = last_line
        else:
            last_line = node.end_lineno
    if "col_offset" in node._attributes:
        if hasattr(node, "col_offset"):
            column = node.col_offset
        else:
            node.col_offset = column
    if "end_col_offset" in node._attributes:
        if getattr(node, "end_col_offset", None) is None:
            node.end_col_offset = last_column
        else:
            last_column = node.end_col_offset
    for child in iter_child_nodes(node):
        _fill(child, line, column, last_line, last_column)


def increment_lineno(node, n=1):
    """Moves a tree down by some lines."""
    for each in walk(node):
        if isinstance(each, TypeIgnore):
            each.lineno = getattr(each, "lineno", 0) + n
            continue
        if "lineno" in each._attributes:
            each.lineno = getattr(each, "lineno", 0) + n
        if "end_lineno" in each._attributes and getattr(each, "end_lineno", 0) is not None:
            each.end_lineno = getattr(each, "end_lineno", 0) + n
    return node


def get_docstring(node, clean=True):
    """The docstring of a module, class or function; None when there is none."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % type(node).__name__)
    first = node.body[0] if node.body else None
    if not isinstance(first, Expr) or not isinstance(first.value, Constant):
        return None
    text = first.value.value
    if not isinstance(text, str):
        return None
    if clean:
        import inspect

        text = inspect.cleandoc(text)
    return text


def _lines(source):
    """The lines with their ends; other line ends than \\n and \\r do not count."""
    lines = []
    start = 0
    for i, character in enumerate(source):
        if character == "\n" or character == "\r" and source[i + 1 : i + 2] != "\n":
            lines.append(source[start : i + 1])
            start = i + 1
    if start < len(source):
        lines.append(source[start:])
    return lines


def get_source_segment(source, node, *, padded=False):
    """The text that a node stands for; None when the node does not know its place."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [line.encode() for line in _lines(source)]
    if first == last:
        return lines[first][start:end].decode()
    padding = ""
    if padded:
        head = lines[first][:start].decode()
        padding = "".join(c if c in "\f\t" else " " for c in head)
    parts = [padding + lines[first][start:].decode()]
    parts += [line.decode() for line in lines[first + 1 : last]]
    parts.append(lines[last][:end].decode())
    return "".join(parts)

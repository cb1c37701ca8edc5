"""Where sources are and what stands in them, for the module inspect."""

import sys
import types
from _inspect_kinds import unwrap
from _traceback import lines_of as _lines_of

__all__ = [
    "findsource", "getabsfile", "getblock", "getcomments", "getfile", "getsource", "getsourcefile",
    "getsourcelines",
]


def getfile(object):
    """The file in which something was defined."""
    if isinstance(object, types.ModuleType):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isinstance(object, type):
        module = sys.modules.get(getattr(object, "__module__", None))
        if getattr(module, "__file__", None):
            return module.__file__
        if getattr(object, "__module__", None) == "__main__":
            raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    code = _code_of(object)
    if code is None:
        raise TypeError(
            "module, class, method, function, traceback, frame, or code object was expected, got "
            "{}".format(type(object).__name__))
    return code.co_filename


getsourcefile = getfile


def getabsfile(object, _filename=None):
    """The file in which something was defined, by its whole path."""
    import posixpath
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return posixpath.normcase(posixpath.abspath(_filename))


def _code_of(object):
    """The code that something runs or is at; None when it has none."""
    if isinstance(object, types.MethodType):
        object = object.__func__
    if isinstance(object, types.FunctionType):
        return object.__code__
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.FrameType):
        return object.f_code
    return object if isinstance(object, types.CodeType) else None


def _code_within(module, values):
    """Some code of a module's source: of a function among the values, or code that runs now."""
    for value in values:
        function = getattr(value, "__func__", value)
        if isinstance(function, types.FunctionType) and function.__globals__ is module.__dict__:
            return function.__code__
    frame = sys._getframe()
    while frame is not None:
        if frame.f_globals is module.__dict__:
            return frame.f_code
        frame = frame.f_back
    return None


def _lines_with(object):
    """All lines of the source in which something is."""
    code = _code_of(object)
    if code is None:
        module, values = object, []
        if isinstance(object, type):
            module, values = sys.modules.get(object.__module__), [*vars(object).values()]
        if isinstance(module, types.ModuleType):
            code = _code_within(module, values + [*vars(module).values()])
    lines = [] if code is None else _lines_of(code)
    if not lines:
        import linecache
        lines = linecache.getlines(getfile(object))
    if not lines:
        raise OSError("could not get source code")
    return lines


def findsource(object):
    """All lines of the source in which something is, and the index of its first line."""
    lines = _lines_with(object)
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isinstance(object, type):
        return lines, _line_of_class(lines, object.__qualname__) - 1
    first = _code_of(object).co_firstlineno - 1
    if first >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, first


def _line_of_class(lines, qualname):
    """The line where the statement of a class begins, its decorators included."""
    import ast
    waiting = [("", ast.parse("".join(lines)))]
    while waiting:
        prefix, node = waiting.pop()
        if isinstance(node, ast.ClassDef):
            if prefix + node.name == qualname:
                return min([node.lineno] + [each.lineno for each in node.decorator_list])
            prefix += node.name + "."
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            prefix += node.name + ".<locals>."
        inner = [(prefix, child) for child in ast.iter_child_nodes(node)]
        waiting += reversed(inner)
    raise OSError("could not find class definition")


def getsourcelines(object):
    """The lines of a function's or class's source, and the number of the first."""
    object = unwrap(object)
    lines, first = findsource(object)
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isinstance(object, types.FrameType) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[first:]), first + 1


def getsource(object):
    """The source of a function or class."""
    return "".join(getsourcelines(object)[0])


def getblock(lines):
    """The lines of the definition that begins with the first line."""
    import tokenize
    last = 1
    try:
        for last in _ends(tokenize.generate_tokens(iter(lines).__next__)):
            pass
    except IndentationError:
        pass
    return lines[:last]


def _ends(tokens):
    """The numbers of lines with which a definition may end, until it does."""
    from token import COMMENT, DEDENT, INDENT, NEWLINE, NL
    depth = 0
    column = None
    keyword = None
    decorated = skips = False
    for kind, text, (line, start), (_, end), _ in tokens:
        if keyword is None and not decorated:
            decorated = text == "@"
            keyword = text if text in ("def", "class", "lambda") else None
            skips = True
        elif kind == NEWLINE:
            yield line
            skips = decorated = False
            if keyword == "lambda":
                break
        elif skips:
            pass
        elif kind == INDENT:
            column = end if column is None else column
            depth += 1
            skips = True
        elif kind == DEDENT:
            depth -= 1
            if depth <= 0:
                break
        elif kind == COMMENT:
            if column is not None and start >= column:
                yield line
        elif depth == 0 and kind != NL:
            break


def getcomments(object):
    """The comment lines right before a definition, or at the top of a module; None without any."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    if isinstance(object, types.ModuleType):
        return _comments_on_top(lines)
    indent = _indentation(lines[first])
    start = first
    while start and _is_comment(lines[start - 1]) and _indentation(lines[start - 1]) == indent:
        start -= 1
    return "".join([line.expandtabs().lstrip() for line in lines[start:first]]) or None


def _comments_on_top(lines):
    start = 1 if lines[0].startswith("#!") else 0
    while start < len(lines) and lines[start].strip() in ("", "#"):
        start += 1
    end = start
    while end < len(lines) and lines[end].startswith("#"):
        end += 1
    return "".join([line.expandtabs() for line in lines[start:end]]) or None


def _is_comment(line):
    return line.lstrip().startswith("#")


def _indentation(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())

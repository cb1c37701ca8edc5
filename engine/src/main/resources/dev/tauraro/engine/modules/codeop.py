"""Code from lines that are typed one by one: finds out whether more must follow."""

import __future__

from _symtable import is_incomplete as _is_incomplete

__all__ = ["compile_command", "Compile", "CommandCompiler"]

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000

_features = [getattr(__future__, name) for name in __future__.all_feature_names]


def _is_blank(source):
    lines = [line.strip() for line in source.split("\n")]
    return all(not line or line.startswith("#") for line in lines)


def _maybe_compile(compiler, source, filename, symbol):
    """Code, or None where text is missing at the end."""
    if _is_blank(source) and symbol != "eval":
        source = "pass"
    if _is_incomplete(source, filename, symbol):
        return None
    return compiler(source, filename, symbol)


def _compile(source, filename, symbol):
    return compile(source, filename, symbol, PyCF_DONT_IMPLY_DEDENT)


def compile_command(source, filename="<input>", symbol="single"):
    """Code for a command; None when the command is not complete yet."""
    return _maybe_compile(_compile, source, filename, symbol)


class Compile:
    """Compiles, and remembers the future statements that it met."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol):
        code = compile(source, filename, symbol, self.flags, True)
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """compile_command with a memory for future statements."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        """Code for a command; None when the command is not complete yet."""
        return _maybe_compile(self.compiler, source, filename, symbol)

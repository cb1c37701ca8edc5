"""What the compiler knows of the names in a program."""

from _symtable import table as _read

__all__ = ["symtable", "SymbolTable", "Class", "Function", "Symbol"]


def symtable(code, filename, compile_type):
    """The table of the outermost scope of a program."""
    import os

    if isinstance(filename, (bytearray, memoryview)):
        import warnings

        warnings.warn(
            "path should be string, bytes, or os.PathLike, not " + type(filename).__name__,
            DeprecationWarning,
            2,
        )
        if isinstance(filename, bytearray):
            raise TypeError(
                "expected str, bytes or os.PathLike object, not " + type(filename).__name__)
        filename = bytes(filename)
    filename = os.fsdecode(filename)
    if compile_type not in ("exec", "eval", "single"):
        raise ValueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'")
    return _made(_Entry(_read(code, filename, compile_type), None), filename)


class _Entry:
    """A scope as the compiler tells of it."""

    def __init__(self, told, parent):
        self.type, self.name, self.lineno, symbols, children = told
        self.symbols = symbols
        self.nested = parent is not None and (parent.nested or parent.type == "function")
        self.children = [_Entry(child, self) for child in children]
        self.table = None

    @property
    def id(self):
        return id(self)

    def __repr__(self):
        return f"<symtable entry {self.name}({self.id}), line {self.lineno}>"


def _made(entry, filename):
    if entry.table is None:
        kind = {"function": Function, "class": Class}.get(entry.type, SymbolTable)
        entry.table = kind(entry, filename)
    return entry.table


class SymbolTable:
    """The names of a scope."""

    def __init__(self, raw_table, filename):
        self._table = raw_table
        self._filename = filename
        self._symbols = {}

    def __repr__(self):
        kind = "" if type(self) is SymbolTable else type(self).__name__ + " "
        name = "module" if self._table.name == "top" else self._table.name
        if name == "module":
            return f"<{kind}SymbolTable for module {self._filename}>"
        return f"<{kind}SymbolTable for {name} in {self._filename}>"

    def get_type(self):
        """module, function or class."""
        return self._table.type

    def get_id(self):
        """A number that tells the scope apart."""
        return self._table.id

    def get_name(self):
        """The name of the function or class; top for a module."""
        return self._table.name

    def get_lineno(self):
        """The line where the scope begins; 0 for a module."""
        return self._table.lineno

    def is_optimized(self):
        """Whether the local variables are known beforehand."""
        return self._table.type == "function"

    def is_nested(self):
        """Whether the scope is within a function."""
        return self._table.nested

    def has_children(self):
        """Whether there are scopes within."""
        return bool(self._table.children)

    def get_identifiers(self):
        """The names."""
        return self._table.symbols.keys()

    def lookup(self, name):
        """What is known of a name."""
        symbol = self._symbols.get(name)
        if symbol is None:
            facts = self._table.symbols[name]
            spaces = [child for child in self.get_children() if child.get_name() == name]
            symbol = Symbol(name, facts, spaces, module_scope=self._table.type == "module")
            self._symbols[name] = symbol
        return symbol

    def get_symbols(self):
        """What is known of all names."""
        return [self.lookup(name) for name in self.get_identifiers()]

    def get_children(self):
        """The scopes within."""
        return [_made(child, self._filename) for child in self._table.children]


class Function(SymbolTable):
    """The names of a function."""

    def _names(self, test):
        return tuple(symbol.get_name() for symbol in self.get_symbols() if test(symbol))

    def get_parameters(self):
        """The names of parameters."""
        return self._names(Symbol.is_parameter)

    def get_locals(self):
        """The names of local variables."""
        return self._names(Symbol.is_local)

    def get_globals(self):
        """The names of variables of the module."""
        return self._names(Symbol.is_global)

    def get_nonlocals(self):
        """The names declared nonlocal."""
        return self._names(Symbol.is_nonlocal)

    def get_frees(self):
        """The names of variables of functions around."""
        return self._names(Symbol.is_free)


class Class(SymbolTable):
    """The names of a class."""

    def get_methods(self):
        """The names of functions in the class."""
        found = dict.fromkeys(
            child.get_name()
            for child in self.get_children()
            if child.get_type() == "function" and child.get_name() in self.get_identifiers())
        return tuple(found)


class Symbol:
    """What is known of a name."""

    def __init__(self, name, facts, namespaces=None, *, module_scope=False):
        self.__name = name
        self.__facts = facts
        self.__namespaces = namespaces or ()
        self.__module = module_scope

    def __repr__(self):
        return f"<symbol {self.__name!r}>"

    def __is_of_module(self):
        bound = {"assigned", "imported", "parameter"} & self.__facts
        return self.__module and bool(bound)

    def get_name(self):
        """The name."""
        return self.__name

    def is_referenced(self):
        """Whether it is read."""
        return "used" in self.__facts

    def is_parameter(self):
        """Whether it is a parameter."""
        return "parameter" in self.__facts

    def is_global(self):
        """Whether it is a variable of the module."""
        return "GLOBAL" in self.__facts or self.__is_of_module()

    def is_nonlocal(self):
        """Whether it is declared nonlocal."""
        return "nonlocal" in self.__facts

    def is_declared_global(self):
        """Whether it is declared global."""
        return "global" in self.__facts

    def is_local(self):
        """Whether it is a variable of this scope."""
        return "LOCAL" in self.__facts or self.__is_of_module()

    def is_annotated(self):
        """Whether it has an annotation."""
        return "annotated" in self.__facts

    def is_free(self):
        """Whether it is a variable of a function around."""
        return "FREE" in self.__facts

    def is_imported(self):
        """Whether an import binds it."""
        return "imported" in self.__facts

    def is_assigned(self):
        """Whether it is assigned to."""
        return "assigned" in self.__facts

    def is_namespace(self):
        """Whether it is the name of a function or class in this scope."""
        return bool(self.__namespaces)

    def get_namespaces(self):
        """The scopes that have the name."""
        return self.__namespaces

    def get_namespace(self):
        """The one scope that has the name."""
        if len(self.__namespaces) == 0:
            raise ValueError("name is not bound to any namespaces")
        if len(self.__namespaces) > 1:
            raise ValueError("name is bound to multiple namespaces")
        return self.__namespaces[0]

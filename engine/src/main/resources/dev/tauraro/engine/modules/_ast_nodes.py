"""The classes of syntax trees: a table of their names and fields, made into classes."""

from _ast import PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_TYPE_COMMENTS

# A line for each group: its name and a "+" when its nodes have a place; then the classes with their
# fields. "?" marks types of fields that may be None, "*" those of lists.
_TABLE = """
mod: Module(stmt* body, type_ignore* type_ignores) Interactive(stmt* body) Expression(expr body)
 FunctionType(expr* argtypes, expr returns)
stmt+: FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
 AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
 ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list)
 Return(expr? value) Delete(expr* targets) Assign(expr* targets, expr value, string? type_comment)
 AugAssign(expr target, operator op, expr value)
 AnnAssign(expr target, expr annotation, expr? value, int simple)
 For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 While(expr test, stmt* body, stmt* orelse) If(expr test, stmt* body, stmt* orelse)
 With(withitem* items, stmt* body, string? type_comment)
 AsyncWith(withitem* items, stmt* body, string? type_comment)
 Match(expr subject, match_case* cases) Raise(expr? exc, expr? cause)
 Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 Assert(expr test, expr? msg) Import(alias* names)
 ImportFrom(identifier? module, alias* names, int? level)
 Global(identifier* names) Nonlocal(identifier* names) Expr(expr value) Pass() Break() Continue()
expr+: BoolOp(boolop op, expr* values) NamedExpr(expr target, expr value)
 BinOp(expr left, operator op, expr right) UnaryOp(unaryop op, expr operand)
 Lambda(arguments args, expr body) IfExp(expr test, expr body, expr orelse)
 Dict(expr* keys, expr* values) Set(expr* elts) ListComp(expr elt, comprehension* generators)
 SetComp(expr elt, comprehension* generators)
 DictComp(expr key, expr value, comprehension* generators)
 GeneratorExp(expr elt, comprehension* generators) Await(expr value) Yield(expr? value)
 YieldFrom(expr value) Compare(expr left, cmpop* ops, expr* comparators)
 Call(expr func, expr* args, keyword* keywords)
 FormattedValue(expr value, int conversion, expr? format_spec) JoinedStr(expr* values)
 Constant(constant value, string? kind) Attribute(expr value, identifier attr, expr_context ctx)
 Subscript(expr value, expr slice, expr_context ctx) Starred(expr value, expr_context ctx)
 Name(identifier id, expr_context ctx) List(expr* elts, expr_context ctx)
 Tuple(expr* elts, expr_context ctx) Slice(expr? lower, expr? upper, expr? step)
expr_context: Load() Store() Del()
boolop: And() Or()
operator: Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
unaryop: Invert() Not() UAdd() USub()
cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
-: comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler+: ExceptHandler(expr? type, identifier? name, stmt* body)
-: arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
-+: arg(identifier arg, expr? annotation, string? type_comment) keyword(identifier? arg, expr value)
 alias(identifier name, identifier? asname)
-: withitem(expr context_expr, expr? optional_vars)
 match_case(pattern pattern, expr? guard, stmt* body)
pattern+: MatchValue(expr value) MatchSingleton(constant value) MatchSequence(pattern* patterns)
 MatchMapping(expr* keys, pattern* patterns, identifier? rest)
 MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
 MatchStar(identifier? name) MatchAs(pattern? pattern, identifier? name) MatchOr(pattern* patterns)
type_ignore: TypeIgnore(int lineno, string tag)
"""
_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")


class AST:
    """A node of a syntax tree."""

    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            kind = type(self).__name__
            most = len(fields)
            raise TypeError(
                f"{kind} constructor takes at most {most} positional argument{'' if most == 1 else 's'}"
            )
        for name, value in zip(fields, args):
            if name in kwargs:
                kind = type(self).__name__
                raise TypeError(f"{kind} got multiple values for argument {name!r}")
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __reduce_ex__(self, protocol):
        return type(self), (), self.__dict__.copy()


AST.__module__ = "ast"
AST.__doc__ = None
_NAMED = {}


def _define(name, base, members):
    members["__module__"] = "ast"
    made = type(name, (base,), members)
    _NAMED[name] = made
    globals()[name] = made
    return made


def _members(fields, attributes):
    names = tuple(field.split()[1] for field in fields)
    members = {"_fields": names, "__match_args__": names}
    if attributes is not None:
        members["_attributes"] = attributes
        if attributes:
            members.update(end_lineno=None, end_col_offset=None)
    for field in fields:
        kind, name = field.split()
        if kind.endswith("?"):
            members[name] = None
    return members


def _define_group(group, classes):
    """The classes of a group. Their docstrings are their lines of the grammar."""
    attributes = _PLACE if group.endswith("+") else ()
    group = group.rstrip("+")
    texts = [text.removesuffix("()") for text in classes]
    base = AST
    if group != "-":
        plain = all("(" not in text for text in texts)
        between = " | " if plain else "\n" + " " * (len(group) + 1) + "| "
        members = {"_attributes": attributes, "__doc__": group + " = " + between.join(texts)}
        if attributes:
            members.update(end_lineno=None, end_col_offset=None)
        base = _define(group, AST, members)
        attributes = None
    for text in texts:
        name, _, fields = text.rstrip(")").partition("(")
        members = _members(fields.split(", ") if fields else (), attributes)
        members["__doc__"] = text
        _define(name, base, members)


def _define_all():
    group, classes = None, []
    for line in _TABLE.strip().splitlines():
        if not line.startswith(" "):
            if group:
                _define_group(group, classes)
            group, _, line = line.partition(": ")
            classes = []
        classes += line.strip().replace(") ", ")\n").splitlines()
    _define_group(group, classes)


_define_all()


def _value_of(self):
    """The value, by the name that it had in the classes before."""
    return self.value


def _set_value_of(self, value):
    self.value = value


_NAMED["Constant"].n = property(_value_of, _set_value_of)
_NAMED["Constant"].s = property(_value_of, _set_value_of)

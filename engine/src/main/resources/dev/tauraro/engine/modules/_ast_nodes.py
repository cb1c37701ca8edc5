"""The classes of syntax trees: a table of their names and fields, made into classes."""

PyCF_ONLY_AST = 1024
PyCF_TYPE_COMMENTS = 4096
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192

# A line for each group: its name and a "+" when its nodes have a place; then the classes with their
# fields. "?" marks fields that may be None.
_TABLE = """
mod: Module(body type_ignores) Interactive(body) Expression(body) FunctionType(argtypes returns)
stmt+: FunctionDef(name args body decorator_list returns? type_comment?)
 AsyncFunctionDef(name args body decorator_list returns? type_comment?)
 ClassDef(name bases keywords body decorator_list) Return(value?) Delete(targets)
 Assign(targets value type_comment?) AugAssign(target op value)
 AnnAssign(target annotation value? simple) For(target iter body orelse type_comment?)
 AsyncFor(target iter body orelse type_comment?) While(test body orelse) If(test body orelse)
 With(items body type_comment?) AsyncWith(items body type_comment?) Match(subject cases)
 Raise(exc? cause?) Try(body handlers orelse finalbody) TryStar(body handlers orelse finalbody)
 Assert(test msg?) Import(names) ImportFrom(module? names level?) Global(names) Nonlocal(names)
 Expr(value) Pass() Break() Continue()
expr+: BoolOp(op values) NamedExpr(target value) BinOp(left op right) UnaryOp(op operand)
 Lambda(args body) IfExp(test body orelse) Dict(keys values) Set(elts) ListComp(elt generators)
 SetComp(elt generators) DictComp(key value generators) GeneratorExp(elt generators) Await(value)
 Yield(value?) YieldFrom(value) Compare(left ops comparators) Call(func args keywords)
 FormattedValue(value conversion format_spec?) JoinedStr(values) Constant(value kind?)
 Attribute(value attr ctx) Subscript(value slice ctx) Starred(value ctx) Name(id ctx)
 List(elts ctx) Tuple(elts ctx) Slice(lower? upper? step?)
expr_context: Load() Store() Del()
boolop: And() Or()
operator: Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor()
 BitAnd() FloorDiv()
unaryop: Invert() Not() UAdd() USub()
cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
excepthandler+: ExceptHandler(type? name? body)
pattern+: MatchValue(value) MatchSingleton(value) MatchSequence(patterns)
 MatchMapping(keys patterns rest?) MatchClass(cls patterns kwd_attrs kwd_patterns)
 MatchStar(name?) MatchAs(pattern? name?) MatchOr(patterns)
type_ignore: TypeIgnore(lineno tag)
-: comprehension(target iter ifs is_async) match_case(pattern guard? body)
 arguments(posonlyargs args vararg? kwonlyargs kw_defaults kwarg? defaults)
 withitem(context_expr optional_vars?)
-+: arg(arg annotation? type_comment?) keyword(arg? value) alias(name asname?)
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
_NAMED = {}


def _define(name, base, members):
    members["__module__"] = "ast"
    made = type(name, (base,), members)
    _NAMED[name] = made
    globals()[name] = made
    return made


def _define_all():
    base = AST
    attributes = ()
    for line in _TABLE.strip().splitlines():
        if not line.startswith(" "):
            group, _, line = line.partition(": ")
            attributes = _PLACE if group.endswith("+") else ()
            group = group.rstrip("+")
            members = {"_attributes": attributes}
            if attributes:
                members.update(end_lineno=None, end_col_offset=None)
            base = AST if group == "-" else _define(group, AST, members)
        for text in line.replace(") ", ")\n").splitlines():
            name, _, fields = text.strip().rstrip(")").partition("(")
            marked = fields.split()
            names = tuple(field.rstrip("?") for field in marked)
            members = {"_fields": names, "__match_args__": names}
            if base is AST:
                members["_attributes"] = attributes
                if attributes:
                    members.update(end_lineno=None, end_col_offset=None)
            for field in marked:
                if field.endswith("?"):
                    members[field[:-1]] = None
            _define(name, base, members)


_define_all()

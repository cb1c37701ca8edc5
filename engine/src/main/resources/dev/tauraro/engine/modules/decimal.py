"""Decimal numbers with rounding under control."""

import numbers as _numbers
import _decimal
from _decimal import Decimal
from _decimal_signals import *
from _collections_abc import MutableMapping as _MutableMapping

__all__ = [
    "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext",
    "DecimalException", "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded",
    "Subnormal", "Overflow", "Underflow", "FloatOperation", "DivisionImpossible",
    "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP",
    "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN",
    "ROUND_05UP", "setcontext", "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN",
    "MIN_ETINY", "HAVE_THREADS", "HAVE_CONTEXTVAR",
]

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = HAVE_CONTEXTVAR = True
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

_numbers.Number.register(Decimal)

_BITS = {
    InvalidOperation: 1, FloatOperation: 2, DivisionByZero: 4, Overflow: 8, Underflow: 16,
    Subnormal: 32, Inexact: 64, Rounded: 128, Clamped: 256,
}


# The order in which a context shows them.
_SHOWN = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded,
    Subnormal, Underflow)


class SignalDict(_MutableMapping):
    """Signals with whether they are set."""

    def __init__(self, state, name):
        self._signals_state = state
        self._name = name

    def _bit(self, key):
        try:
            return _BITS[key]
        except KeyError:
            raise KeyError(
                "valid values for signals are:\n  [InvalidOperation, FloatOperation, "
                "DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
                "   Clamped]") from None

    def __getitem__(self, key):
        return bool(getattr(self._signals_state, self._name) & self._bit(key))

    def __setitem__(self, key, value):
        bit = self._bit(key)
        old = getattr(self._signals_state, self._name)
        setattr(self._signals_state, self._name, old | bit if value else old & ~bit)

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(_BITS)

    def __len__(self):
        return len(_BITS)

    def copy(self):
        return dict(self)

    def __repr__(self):
        shown = ", ".join([f"{key!r}:{self[key]!r}" for key in self])
        return "{" + shown + "}"


def _mask(signals):
    if not isinstance(signals, (dict, SignalDict)):
        raise TypeError("argument must be a signal dict")
    if len(signals) != len(_BITS) or any(key not in _BITS for key in signals):
        raise KeyError("invalid signal dict")
    return sum(_BITS[key] for key, value in signals.items() if value)


def _mask_of(signals):
    """As _mask, for a context that is made: a list of signals means those."""
    if not isinstance(signals, list):
        return _mask(signals)
    mask = 0
    for each in signals:
        if each not in _BITS:
            raise KeyError(
                "valid values for signals are:\n  [InvalidOperation, FloatOperation, "
                "DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
                "   Clamped]")
        mask |= _BITS[each]
    return mask


def _undeletable(self):
    raise AttributeError("context attributes cannot be deleted")


class Context(_decimal.State):
    """How decimals are worked with."""

    __slots__ = ()

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,
                 flags=None, traps=None):
        for name, value in (
                ("prec", prec), ("rounding", rounding), ("Emin", Emin), ("Emax", Emax),
                ("capitals", capitals), ("clamp", clamp)):
            if value is not None:
                setattr(self, name, value)
        self._flags = 0 if flags is None else _mask_of(flags)
        if traps is not None:
            self._traps = _mask_of(traps)

    @property
    def flags(self):
        return SignalDict(self, "_flags")

    @flags.setter
    def flags(self, value):
        self._flags = _mask(value)

    @flags.deleter
    def flags(self):
        _undeletable(self)

    @property
    def traps(self):
        return SignalDict(self, "_traps")

    @traps.setter
    def traps(self, value):
        self._traps = _mask(value)

    @traps.deleter
    def traps(self):
        _undeletable(self)

    def __reduce__(self):
        def signals(mask):
            return [each for each, bit in _BITS.items() if mask & bit]
        return type(self), (
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
            signals(self._flags), signals(self._traps))

    def __repr__(self):
        def names(mask):
            return ", ".join([each.__name__ for each in _SHOWN if mask & _BITS[each]])
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, "
            f"Emax={self.Emax}, capitals={self.capitals}, clamp={self.clamp}, "
            f"flags=[{names(self._flags)}], traps=[{names(self._traps)}])")

    def clear_flags(self):
        self._flags = 0

    def clear_traps(self):
        self._traps = 0

    __copy__ = _decimal.State.copy

    def Etiny(self):
        return int(self.Emin - self.prec + 1)

    def Etop(self):
        return int(self.Emax - self.prec + 1)

    def radix(self):
        return Decimal(10)

    def create_decimal(self, num="0"):
        """A number, rounded."""
        return _decimal.create(num, self)

    def _apply(self, a):
        """The number of a decimal or an int, rounded."""
        return _decimal.create(_decimal.operand(a), self)

    def create_decimal_from_float(self, f):
        """The number of a float, rounded."""
        return _decimal.create(Decimal.from_float(f), self)

    def copy_decimal(self, a):
        """The number as it is, of an int too."""
        return _decimal.operand(a)

    def canonical(self, a):
        return _decimal_only(a)

    def is_canonical(self, a):
        return _decimal_only(a).is_canonical()

    def plus(self, a):
        return _decimal.plus(a, self)

    def minus(self, a):
        return _decimal.minus(a, self)

    def abs(self, a):
        return _decimal.abs(a, self)

    def divmod(self, a, b):
        return _decimal.divmod(a, b, self)

    def power(self, a, b, modulo=None):
        if modulo is not None:
            with localcontext(self):
                return pow(*map(_decimal.operand, (a, b, modulo)))
        return _decimal.operate("power", self, a, b)

    def quantize(self, a, b):
        return _decimal.operand(a).quantize(b, None, self)

    def to_integral_value(self, a):
        return _decimal.operand(a).to_integral_value(None, self)

    to_integral = to_integral_value

    def to_integral_exact(self, a):
        return _decimal.operand(a).to_integral_exact(None, self)

    def to_sci_string(self, a):
        with localcontext(self):
            return str(_decimal.operand(a))

    def to_eng_string(self, a):
        return _decimal.operand(a).to_eng_string(self)


def _decimal_only(value):
    if not isinstance(value, Decimal):
        raise TypeError("argument must be a Decimal")
    return value


def _add_methods():
    def operation(name):
        return lambda self, a, b: _decimal.operate(name, self, a, b)

    def unary(name):
        return lambda self, a: _decimal.call(name, self, a)

    def binary(name):
        return lambda self, a, b: _decimal.call(name, self, a, b)

    for make, names in (
            (operation, "add subtract multiply divide divide_int remainder"),
            (unary,
             "sqrt exp ln log10 normalize next_plus next_minus logb is_finite "
             "is_infinite is_nan is_qnan is_snan is_signed is_zero is_normal is_subnormal "
             "number_class copy_abs copy_negate logical_invert"),
            (binary,
             "remainder_near next_toward scaleb shift rotate max min max_mag min_mag compare "
             "compare_signal compare_total compare_total_mag same_quantum copy_sign logical_and "
             "logical_or logical_xor")):
        for name in names.split():
            method = make(name)
            method.__name__ = name
            method.__qualname__ = "Context." + name
            setattr(Context, name, method)
    Context.fma = lambda self, a, b, c: _decimal.call("fma", self, a, b, c)


_add_methods()
DefaultContext = Context()
BasicContext = Context(
    prec=9, rounding=ROUND_HALF_UP,
    traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])
_decimal.template = DefaultContext


def getcontext():
    """The context that operators use."""
    return _decimal.current()


def setcontext(context, /):
    """Set the context that operators use."""
    if not isinstance(context, _decimal.State):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _decimal.set_current(context)


class _ContextManager:
    """Sets a context for a block."""

    def __init__(self, context):
        self._new = context
        self._saved = getcontext()

    def __enter__(self):
        setcontext(self._new)
        return self._new

    def __exit__(self, *details):
        setcontext(self._saved)


def localcontext(ctx=None, **kwargs):
    """A context manager that sets a copy of a context."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, _decimal.State):
        raise TypeError("optional argument must be a context")
    new = ctx.copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(new, name, value)
    return _ContextManager(new)

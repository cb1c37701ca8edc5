"""Rational numbers."""

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]

_MODULUS = sys.hash_info.modulus
_INFINITY_HASH = sys.hash_info.inf


def _digits(text):
    return text.isdigit() and text.isascii() or text.isdecimal()


def _number(text):
    """An unsigned whole number with underscores between digits; None when it is none."""
    parts = text.split("_")
    return int("".join(parts)) if all(map(_digits, parts)) else None


def _parse(text):
    """Numerator and denominator of a fraction written as text; None when it is none."""
    text = text.strip()
    negative = text[:1] == "-"
    if text[:1] in ("+", "-"):
        text = text[1:]
    if "/" in text:
        left, _, right = text.partition("/")
        if left != left.strip() or right != right.strip():
            return None
        numerator, denominator = _number(left), _number(right)
        if numerator is None or denominator is None:
            return None
    else:
        exponent = 0
        for mark in ("e", "E"):
            if mark in text:
                text, _, power = text.partition(mark)
                sign = -1 if power[:1] == "-" else 1
                power = _number(power[1:] if power[:1] in ("+", "-") else power)
                if power is None:
                    return None
                exponent = sign * power
                break
        whole, dot, decimals = text.partition(".")
        if not whole and not decimals:
            return None
        numerator = _number(whole) if whole else 0
        if numerator is None:
            return None
        denominator = 1
        if decimals:
            behind = _number(decimals)
            if behind is None:
                return None
            scale = 10 ** len(decimals.replace("_", ""))
            numerator = numerator * scale + behind
            denominator = scale
        if exponent >= 0:
            numerator *= 10 ** exponent
        else:
            denominator *= 10 ** -exponent
    return (-numerator if negative else numerator), denominator


class Fraction(numbers.Rational):
    """A fraction in lowest terms."""
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio"):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            parsed = _parse(numerator)
            if parsed is None:
                raise ValueError("Invalid literal for Fraction: %r" % numerator)
            numerator, denominator = parsed
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(
                denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self._numerator = numerator // divisor
        self._denominator = denominator // divisor
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (
                cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal."""
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError("%s.from_decimal() only takes Decimals, not %r (%s)" % (
                cls.__name__, dec, type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        """Numerator and denominator."""
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is not larger."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        n, d = self._numerator, self._denominator
        p0, q0, p1, q1 = 0, 1, 1, 0
        while True:
            quotient = n // d
            q2 = q0 + quotient * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + quotient * p1, q2
            n, d = d, n - quotient * d
        k = (max_denominator - q0) // q1
        # Of the last two bounds the nearer one; the second when they are as near.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(p1, q1)
        return _make(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (
            self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __add__(a, b):
        if isinstance(b, (int, Fraction)):
            return _add(a, b)
        return _other(a, b, operator.add)

    def __radd__(b, a):
        if isinstance(a, numbers.Rational):
            return _add(b, a)
        return _reflected(b, a, operator.add)

    def __sub__(a, b):
        if isinstance(b, (int, Fraction)):
            return _subtract(a, b)
        return _other(a, b, operator.sub)

    def __rsub__(b, a):
        if isinstance(a, numbers.Rational):
            return _subtract(Fraction(a), b)
        return _reflected(b, a, operator.sub)

    def __mul__(a, b):
        if isinstance(b, (int, Fraction)):
            return _multiply(a, b)
        return _other(a, b, operator.mul)

    def __rmul__(b, a):
        if isinstance(a, numbers.Rational):
            return _multiply(b, a)
        return _reflected(b, a, operator.mul)

    def __truediv__(a, b):
        if isinstance(b, (int, Fraction)):
            return _divide(a, b)
        return _other(a, b, operator.truediv)

    def __rtruediv__(b, a):
        if isinstance(a, numbers.Rational):
            return _divide(a, b)
        return _reflected(b, a, operator.truediv)

    def __floordiv__(a, b):
        if isinstance(b, (int, Fraction)):
            return _floor_divide(a, b)
        return _other(a, b, operator.floordiv)

    def __rfloordiv__(b, a):
        if isinstance(a, numbers.Rational):
            return _floor_divide(a, b)
        return _reflected(b, a, operator.floordiv)

    def __divmod__(a, b):
        if isinstance(b, (int, Fraction)):
            return _divmod(a, b)
        return _other(a, b, divmod)

    def __rdivmod__(b, a):
        if isinstance(a, numbers.Rational):
            return _divmod(a, b)
        return _reflected(b, a, divmod)

    def __mod__(a, b):
        if isinstance(b, (int, Fraction)):
            return _modulo(a, b)
        return _other(a, b, operator.mod)

    def __rmod__(b, a):
        if isinstance(a, numbers.Rational):
            return _modulo(a, b)
        return _reflected(b, a, operator.mod)

    def __pow__(a, b):
        if not isinstance(b, numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return _make(a._numerator ** power, a._denominator ** power)
        if a._numerator > 0:
            return _make(a._denominator ** -power, a._numerator ** -power)
        if a._numerator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % a._denominator ** -power)
        return _make((-a._denominator) ** -power, (-a._numerator) ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        return _make(abs(a._numerator), a._denominator)

    def __int__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    __trunc__ = __int__

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return whole
            if rest * 2 > self._denominator:
                return whole + 1
            return whole if whole % 2 == 0 else whole + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            value = _INFINITY_HASH
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(
                self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)


_new = object.__new__


def _make(numerator, denominator):
    """A fraction that is in lowest terms already."""
    made = _new(Fraction)
    made._numerator = numerator
    made._denominator = denominator
    return made


def _other(a, b, op):
    if isinstance(b, float):
        return op(float(a), b)
    if isinstance(b, complex):
        return op(complex(a), b)
    return NotImplemented


def _reflected(b, a, op):
    if isinstance(a, numbers.Real):
        return op(float(a), float(b))
    if isinstance(a, numbers.Complex):
        return op(complex(a), complex(b))
    return NotImplemented


def _reduced(numerator, denominator):
    divisor = math.gcd(numerator, denominator)
    if divisor == 1:
        return _make(numerator, denominator)
    return _make(numerator // divisor, denominator // divisor)


def _add(a, b):
    na, da, nb, db = a.numerator, a.denominator, b.numerator, b.denominator
    return _reduced(na * db + nb * da, da * db)


def _subtract(a, b):
    na, da, nb, db = a.numerator, a.denominator, b.numerator, b.denominator
    return _reduced(na * db - nb * da, da * db)


def _multiply(a, b):
    return _reduced(a.numerator * b.numerator, a.denominator * b.denominator)


def _divide(a, b):
    numerator = a.numerator * b.denominator
    denominator = a.denominator * b.numerator
    if denominator == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % _zero_numerator(a, b))
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    return _reduced(numerator, denominator)


def _zero_numerator(a, b):
    """What the numerator of a division by zero is after its factors were taken out."""
    return a.numerator // math.gcd(a.numerator, b.numerator) if a.numerator else 0


def _floor_divide(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _divmod(a, b):
    da, db = a.denominator, b.denominator
    quotient, rest = divmod(a.numerator * db, da * b.numerator)
    return quotient, Fraction(rest, da * db)


def _modulo(a, b):
    da, db = a.denominator, b.denominator
    return Fraction((a.numerator * db) % (b.numerator * da), da * db)

# What contexts and methods of decimal accept, and what they say of the rest.
import math
import pickle
from decimal import *


def show(label, work):
    try:
        result = work()
    except (ArithmeticError, ValueError, TypeError, AttributeError, OverflowError) as error:
        print(f"{label}: {type(error).__name__}: {str(error).splitlines()[0]}")
    else:
        print(f"{label}: {result!r}")


ledger = Context(prec=6, rounding=ROUND_HALF_UP, traps=[InvalidOperation])

# methods of contexts take decimals and ints
for price in (Decimal("19.995"), 20, "20", 20.5):
    for method in ("abs", "copy_decimal", "to_integral_value", "to_sci_string", "canonical"):
        show(f"{method} {price!r}", lambda: getattr(ledger, method)(price))
    show("quantize", lambda: ledger.quantize(price, Decimal("0.01")))
show("divmod by zero", lambda: ledger.divmod(7, 0))
show("power", lambda: (ledger.power(2, 10, 1000), ledger.power(a=3, b=2)))

# settings
for name, value in (
        ("prec", 0), ("prec", "6"), ("prec", 2**70), ("Emin", 1), ("Emax", -1), ("clamp", 2),
        ("capitals", None), ("rounding", "HALF"), ("flags", [Inexact])):
    show(f"{name} = {value!r}", lambda: setattr(ledger, name, value))
    show(f"Context({name})", lambda: Context(**{name: value}).prec)
try:
    del ledger.prec
except AttributeError as error:
    print(error)
try:
    ledger.precision = 5
except AttributeError as error:
    print("no such setting")
ledger.divide(1, 3)
again = pickle.loads(pickle.dumps(ledger))
print(again)

# text for a context is plain; numbers beyond all contexts are no decimals
for text in ("1_000", " 12.5 ", "12.5", "1e99999999999999999999", "0e-99999999999999999999", "-nan7"):
    show(f"Decimal {text!r}", lambda: Decimal(text))
    show(f"create {text!r}", lambda: ledger.create_decimal(text))
show("tuple", lambda: Decimal((0, (1,), 10**19)))
show("-0.0", lambda: ledger.create_decimal_from_float(-0.0))
print(math.copysign(1, float(Decimal("-nan"))), math.copysign(1, float(Decimal("nan"))))
show("round", lambda: round(Decimal("2.675"), 2**70))


# operations give plain decimals
class Money(Decimal):
    pass


five = Money("5")
for result in (
        +five, abs(five), five.max(five), five.to_integral_value(), five.quantize(1), five + 0,
        Money("NaN") + 1, ledger.plus(five), ledger.create_decimal(five), five.conjugate(),
        five.canonical(), five.real, five.copy_abs()):
    print(type(result).__name__, result, end="; ")
print()

# methods without a context
show("is_nan", lambda: Decimal(1).is_nan(context=ledger) and None)

# exact results with the greatest precision, and with the least
with localcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)):
    print(Decimal(4).sqrt(), Decimal("40E9").sqrt(), Decimal(10) // 3)
with localcontext() as tiny:
    tiny.prec, tiny.Emax, tiny.Emin = 1, 1, -1
    tiny.traps[Overflow] = False
    print(Decimal("10").logical_invert(), Decimal("101").logical_or(Decimal("11")))
    print(Decimal(10000) ** Decimal("0.5"), tiny.flags[Overflow])
import decimal
narrow = decimal.Context(prec=3, Emin=-5, Emax=5)
print(narrow._apply(decimal.Decimal("123.456")), narrow._apply(12345), narrow._apply(decimal.Decimal("-0.0")), [s.__name__ for s, on in narrow.flags.items() if on])

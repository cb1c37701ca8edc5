"""Logical operations of decimal numbers."""
from decimal import Context, Decimal, InvalidOperation, localcontext

a, b = Decimal("1101"), Decimal("1011")
print(a.logical_and(b), a.logical_or(b), a.logical_xor(b))
with localcontext() as context:
    context.prec = 6
    print(a.logical_invert(), Decimal(0).logical_invert(), context.logical_and(1, b), context.logical_invert(Decimal(111111)))
print(Context(prec=5).logical_or(10, 1), a.logical_xor(b, context=Context(prec=4)), Context(prec=5).logical_xor(11, 11))
for left, right in (("2", "1"), ("-1", "1"), ("1E1", "1"), ("NaN", "1"), ("1.0", "1"), ("1", "Infinity")):
    try:
        print(Decimal(left).logical_and(Decimal(right)))
    except InvalidOperation:
        print("invalid", left, right)

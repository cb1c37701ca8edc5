# Error handlers must give whole units; pointers may be signed; kinds of numbers are put together at the end.
import codecs, struct, statistics
from decimal import Decimal
def t(f,*a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
for e in ('utf-16','utf-16-le','utf-32','utf-32-be','utf-8','latin-1','utf-7'):
    for s in ('\udc80','a\udcffb','\udc80\udc81','\ud800'):
        for h in ('surrogateescape','surrogatepass','strict'):
            t(s.encode,e,h)
codecs.register_error('three',lambda e:(b'abc',e.end)); codecs.register_error('four',lambda e:(b'abcd',e.end))
for e in ('utf-16','utf-32','ascii'):
    for h in ('three','four'): t('x\udc80y'.encode,e,h)
for v in (-1,-2**63,2**64-1): t(struct.pack,'P',v)
for d in ([4, Decimal('5.5'), Decimal('-9.5'), 5.25, 3],[2, 0.1, Decimal('5.5'), -5],[2, 0.1, Decimal('5.5')]):
    t(statistics.harmonic_mean,d); t(statistics.mean,d)

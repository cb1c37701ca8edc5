def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
from decimal import Decimal as D
t(lambda: D(1)==1+0j); t(lambda: 1+0j==D(1)); t(lambda:D(1)==1j); t(lambda:D('0.5')!=0.5+0j); t(lambda:D(1)<1j); t(lambda:D('nan')==complex('nan'))
from fractions import Fraction as F
t(lambda:F(1,2)==0.5+0j); t(lambda:F(1,3)==1j)
import json
for v in (float('nan'),float('inf'),-float('inf')):
    t(lambda:''.join(json.JSONEncoder(allow_nan=False).iterencode(v))); t(json.dumps,v,allow_nan=False); t(json.dumps,[v],allow_nan=False,indent=1); t(lambda:''.join(json.JSONEncoder(allow_nan=False).iterencode([v])));t(json.dumps,{v:1},allow_nan=False)

# An ordered dict that is changed by the methods of dict.
from collections import OrderedDict

ordered = OrderedDict(a=1, b=2)
dict.__setitem__(ordered, "c", 3)
print(len(ordered), list(ordered))

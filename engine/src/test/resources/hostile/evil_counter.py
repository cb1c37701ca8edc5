# limit: MEMORY|OBJECT_SIZE
from collections import Counter
Counter(range(10**11))

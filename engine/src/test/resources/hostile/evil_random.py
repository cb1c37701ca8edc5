# limit: STEPS|OBJECT_SIZE|MEMORY|ERROR
import random
random.getrandbits(10**12)

# limit: STEPS|OBJECT_SIZE|MEMORY
import random
random.getrandbits(10**12)  # <-

# limit: OverflowError
import random
random.getrandbits(10**12)

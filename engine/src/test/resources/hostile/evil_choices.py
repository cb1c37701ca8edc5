# limit: STEPS|OBJECT_SIZE|MEMORY
import random
random.choices([1, 2], k=10**11)

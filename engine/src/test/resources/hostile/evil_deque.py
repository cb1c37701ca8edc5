# limit: MEMORY
# set: steps=none
from collections import deque
d = deque()
while True:  # <-
    d.append("x" * 100)  # <-

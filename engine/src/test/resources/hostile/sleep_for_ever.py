# limit: WALL_TIME
# set: wall=300
import time
time.sleep(10**6)  # <-

# limit: OBJECT_SIZE
# set: object=2
import re
import sys
block = "[" + "".join(chr(c) for c in range(0x100, 0xFFFF, 257)) + "]"
sys.stdout = None
re.compile(block * 100, re.DEBUG)  # <-

# limit: STEPS|STDOUT
import re
patterns = ["[\u0100-\uffff]" * 500, "[\u0100-\uffff]" * 499]
while True:
    for pattern in patterns:
        compiled = re.compile(pattern, re.DEBUG | re.IGNORECASE)  # <-

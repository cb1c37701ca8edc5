# Output is shown while the script runs; what goes to stderr looks different.
import sys
import time

STEPS = 12

for step in range(1, STEPS + 1):
    time.sleep(0.2)
    print(f"step {step:>2} of {STEPS}  " + "#" * step)
    if step % 4 == 0:
        print(f"{step / STEPS:.0%} done", file=sys.stderr)

"finished"

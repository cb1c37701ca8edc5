# This one may use 16 MB. Live memory counts: what is dropped does not.
dropped = 0
for round in range(50):
    block = bytearray(1_000_000)
    dropped += len(block)
print(f"{dropped:,} bytes were made one after the other: that is fine")

kept = []
while True:
    kept.append(list(range(10_000)))
    if len(kept) % 10 == 0:
        print(len(kept), "lists are kept")

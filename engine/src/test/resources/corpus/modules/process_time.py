import time
first = time.process_time()
for i in range(1000):
    pass
print(first <= time.process_time() < first + 5, type(time.process_time_ns()), 0 <= time.thread_time() < 1e6)
before = time.process_time()
time.sleep(0.2)
print(time.process_time() - before < 0.15)

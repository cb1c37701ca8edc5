# How often caches ask keys for their hash.
import functools


class Key:
    asked = 0

    def __hash__(self):
        Key.asked += 1
        return 1


@functools.lru_cache
def found(*keys):
    return len(keys)


key = Key()
found(key, 0)
print(Key.asked)
found(key, 0)
print(Key.asked)

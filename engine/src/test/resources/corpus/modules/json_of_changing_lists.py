"""A list that its own items shorten or lengthen while it is written as JSON."""
import json


class Item:
    def __init__(self, action):
        self.action = action


def write(items, **style):
    print(json.dumps(items, default=lambda item: item.action(items), **style))


write([Item(lambda items: items.pop() and None) for _ in range(6)])
write([Item(lambda items: items.clear()) for _ in range(3)])
write([1, Item(lambda items: len(items) < 6 and items.append(len(items)))], indent=1)
write([[2], Item(lambda items: items[0].append(3)), 4])
write((1, Item(lambda items: len(items)), [], ()))

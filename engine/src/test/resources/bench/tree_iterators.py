class Tree:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, key):
        node = self
        while True:
            if key < node.key:
                if node.left is None:
                    node.left = Tree(key)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Tree(key)
                    return
                node = node.right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def nested(depth):
    return [depth, depth + 1] if depth == 0 else [nested(depth - 1), depth, nested(depth - 1)]


def run():
    tree = Tree(500)
    key = 17
    for _ in range(600):
        key = (key * 7919 + 11) % 1009
        tree.insert(key)
    total = 0
    for i, k in enumerate(tree):
        total += i * k
    return total, sum(tree), sum(flatten(nested(8)))

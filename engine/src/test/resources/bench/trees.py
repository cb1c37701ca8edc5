class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def check(self):
        if self.left is None:
            return 1
        return 1 + self.left.check() + self.right.check()


def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, key):
        if self.root is None:
            self.root = Leaf(key)
            self.size = 1
            return
        at = self.root
        while True:
            if key == at.key:
                return
            if key < at.key:
                if at.left is None:
                    at.left = Leaf(key)
                    break
                at = at.left
            else:
                if at.right is None:
                    at.right = Leaf(key)
                    break
                at = at.right
        self.size += 1

    def total(self):
        return total(self.root)


class Leaf:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def total(leaf):
    if leaf is None:
        return 0
    return total(leaf.left) + leaf.key + total(leaf.right)


def run():
    n = 0
    for depth in range(4, 13):
        n += make(depth).check()
    tree = Tree()
    x = 12345
    for _ in range(3000):
        x = (x * 1103515245 + 12345) % 2147483648
        tree.insert(x % 10007)
    return (n, tree.size, tree.total())

"""Finds the loops of control flow graphs by Havlak's algorithm."""


class Block:
    def __init__(self, name):
        self.name = name
        self.sources = []
        self.targets = []


class Graph:
    def __init__(self):
        self.blocks = {}
        self.start = None

    def block(self, name):
        found = self.blocks.get(name)
        if found is None:
            found = self.blocks[name] = Block(name)
            if self.start is None:
                self.start = found
        return found

    def edge(self, source, target):
        a = self.block(source)
        b = self.block(target)
        a.targets.append(b)
        b.sources.append(a)


class Node:
    def __init__(self, block, number):
        self.block = block
        self.number = number
        self.parent = self
        self.loop = None

    def find(self):
        path = []
        node = self
        while node is not node.parent:
            if node.parent is not node.parent.parent:
                path.append(node)
            node = node.parent
        for each in path:
            each.parent = node.parent
        return node

    def union(self, other):
        self.parent = other


class Loop:
    def __init__(self, header, reducible):
        self.header = header
        self.reducible = reducible
        self.blocks = set()
        self.children = []
        self.parent = None


def number_blocks(start):
    numbers = {}
    last = {}
    order = []
    stack = [(start, 0)]
    numbers[start] = 0
    order.append(start)
    while stack:
        block, index = stack.pop()
        if index < len(block.targets):
            stack.append((block, index + 1))
            target = block.targets[index]
            if target not in numbers:
                numbers[target] = len(order)
                order.append(target)
                stack.append((target, 0))
        else:
            last[numbers[block]] = len(order) - 1
    return numbers, last, order


def find_loops(graph):
    numbers, last, order = number_blocks(graph.start)
    size = len(order)
    nodes = [Node(block, i) for i, block in enumerate(order)]
    back = [[] for _ in range(size)]
    others = [set() for _ in range(size)]
    for w in range(size):
        for source in order[w].sources:
            if source in numbers:
                v = numbers[source]
                if w <= v <= last[w]:
                    back[w].append(v)
                else:
                    others[w].add(v)
    loops = []
    for w in range(size - 1, -1, -1):
        pool = []
        self_loop = False
        reducible = True
        for v in back[w]:
            if v != w:
                pool.append(nodes[v].find())
            else:
                self_loop = True
        work = list(pool)
        while work:
            x = work.pop()
            for y in others[x.number]:
                node = nodes[y].find()
                if not w <= node.number <= last[w]:
                    reducible = False
                    others[w].add(node.number)
                elif node.number != w and node not in pool:
                    work.append(node)
                    pool.append(node)
        if pool or self_loop:
            loop = Loop(order[w], reducible)
            loops.append(loop)
            nodes[w].loop = loop
            for node in pool:
                node.union(nodes[w])
                if node.loop is not None:
                    node.loop.parent = loop
                    loop.children.append(node.loop)
                else:
                    loop.blocks.add(node.block)
    return loops


def diamond(graph, start):
    graph.edge(start, start + 1)
    graph.edge(start, start + 2)
    graph.edge(start + 1, start + 3)
    graph.edge(start + 2, start + 3)
    return start + 3


def base_loop(graph, start):
    header = start
    bottom = diamond(graph, start + 1)
    graph.edge(header, start + 1)
    graph.edge(bottom, bottom + 1)
    graph.edge(bottom + 1, header)
    return bottom + 2


def make_graph():
    graph = Graph()
    at = 0
    for _ in range(20):
        outer = at
        graph.edge(at, at + 1)
        at += 1
        for _ in range(4):
            middle = at
            for _ in range(3):
                following = base_loop(graph, at)
                graph.edge(at, following)
                at = following
            graph.edge(at, middle)
            graph.edge(at, at + 1)
            at += 1
        graph.edge(at, outer)
        graph.edge(at, at + 1)
        at += 1
    return graph


def run():
    loops = find_loops(make_graph())
    depth = 0
    for loop in loops:
        level = 0
        each = loop
        while each is not None:
            level += 1
            each = each.parent
        depth += level
    return len(loops), depth, sum(loop.reducible for loop in loops)

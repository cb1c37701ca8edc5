"""Shortest paths by Dijkstra's algorithm with a heap of tuples, and by breadth with a deque."""

import heapq
from collections import deque


def make_graph(size):
    seed = 7
    graph = {}
    for node in range(size):
        edges = []
        for _ in range(5):
            seed = (seed * 1103515245 + 12345) % 2147483648
            edges.append((seed // 65536 % size, seed // 1024 % 97 + 1))
        graph[node] = edges
    return graph


def dijkstra(graph, start):
    distances = {start: 0}
    heap = [(0, start)]
    done = set()
    while heap:
        distance, node = heapq.heappop(heap)
        if node in done:
            continue
        done.add(node)
        for neighbour, weight in graph[node]:
            new = distance + weight
            if neighbour not in distances or new < distances[neighbour]:
                distances[neighbour] = new
                heapq.heappush(heap, (new, neighbour))
    return distances


def breadth(graph, start):
    levels = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        level = levels[node] + 1
        for neighbour, _ in graph[node]:
            if neighbour not in levels:
                levels[neighbour] = level
                queue.append(neighbour)
    return levels


GRAPH = make_graph(1000)


def run():
    distances = dijkstra(GRAPH, 0)
    levels = breadth(GRAPH, 0)
    return len(distances), sum(distances.values()), sum(levels.values())

class Disk:
    def __init__(self, size):
        self.size = size
        self.next = None


class Towers:
    def __init__(self):
        self.piles = [None, None, None]
        self.moved = 0

    def push(self, disk, pile):
        top = self.piles[pile]
        if top is not None and disk.size >= top.size:
            raise ValueError("a big disk can't lie on a smaller one")
        disk.next = top
        self.piles[pile] = disk

    def pop(self, pile):
        top = self.piles[pile]
        if top is None:
            raise ValueError("no disk on this pile")
        self.piles[pile] = top.next
        top.next = None
        return top

    def move(self, disks, source, target):
        if disks == 1:
            self.push(self.pop(source), target)
            self.moved += 1
            return
        other = 3 - source - target
        self.move(disks - 1, source, other)
        self.push(self.pop(source), target)
        self.moved += 1
        self.move(disks - 1, other, target)


def run():
    total = 0
    for _ in range(5):
        towers = Towers()
        for size in range(13, 0, -1):
            towers.push(Disk(size), 0)
        towers.move(13, 0, 1)
        total += towers.moved
    return total

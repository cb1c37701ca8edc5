"""An event-driven simulation of a shop: events of several classes in a queue of our own."""


class Event:
    cost = 1

    def __init__(self, time, shop):
        self.time = time
        self.shop = shop

    def __lt__(self, other):
        return self.time < other.time

    def happen(self):
        self.shop.log(self.cost)


class Arrival(Event):
    cost = 2

    def __init__(self, time, shop, customer):
        super().__init__(time, shop)
        self.customer = customer

    def happen(self):
        super().happen()
        self.shop.arrive(self.customer, self.time)


class Departure(Event):
    def __init__(self, time, shop, desk, customer):
        super().__init__(time, shop)
        self.desk = desk
        self.customer = customer

    def happen(self):
        super().happen()
        self.desk.leave(self.customer, self.time)


class Inspection(Event):
    cost = 5

    def happen(self):
        super().happen()
        if self.time < 4000:
            self.shop.queue.push(Inspection(self.time + 97, self.shop))


class Queue:
    """A binary heap of events."""

    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def push(self, event):
        items = self.items
        items.append(event)
        at = len(items) - 1
        while at > 0:
            parent = (at - 1) >> 1
            if not event < items[parent]:
                break
            items[at] = items[parent]
            at = parent
        items[at] = event

    def pop(self):
        items = self.items
        last = items.pop()
        if not items:
            return last
        first = items[0]
        at = 0
        size = len(items)
        while True:
            child = 2 * at + 1
            if child >= size:
                break
            if child + 1 < size and items[child + 1] < items[child]:
                child += 1
            if not items[child] < last:
                break
            items[at] = items[child]
            at = child
        items[at] = last
        return first


class Customer:
    def __init__(self, number, patience):
        self.number = number
        self.patience = patience
        self.since = 0

    @property
    def hurried(self):
        return self.patience < 3

    def service_time(self):
        return 7 + self.number % 11


class Regular(Customer):
    def service_time(self):
        return super().service_time() // 2 + 1


class Desk:
    def __init__(self, shop):
        self.shop = shop
        self.waiting = []
        self.serving = None
        self.served = 0

    def __len__(self):
        return len(self.waiting)

    def join(self, customer, time):
        customer.since = time
        if self.serving is None:
            self.serve(customer, time)
        else:
            self.waiting.append(customer)

    def serve(self, customer, time):
        self.serving = customer
        self.shop.waited += time - customer.since
        end = time + customer.service_time()
        self.shop.queue.push(Departure(end, self.shop, self, customer))

    def leave(self, customer, time):
        self.served += 1
        self.serving = None
        if self.waiting:
            self.serve(self.waiting.pop(0), time)


class Shop:
    def __init__(self):
        self.queue = Queue()
        self.desks = [Desk(self) for _ in range(3)]
        self.spent = 0
        self.waited = 0
        self.lost = 0

    def log(self, cost):
        self.spent += cost

    def arrive(self, customer, time):
        best = self.desks[0]
        for desk in self.desks:
            if len(desk) < len(best):
                best = desk
        if customer.hurried and len(best) > 1:
            self.lost += 1
        else:
            best.join(customer, time)

    def run(self):
        queue = self.queue
        while len(queue):
            queue.pop().happen()


def run():
    shop = Shop()
    seed = 42
    time = 0
    for number in range(700):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        time += seed % 9
        kind = Regular if seed & 64 else Customer
        shop.queue.push(Arrival(time, shop, kind(number, seed >> 8 & 7)))
    shop.queue.push(Inspection(0, shop))
    shop.run()
    return (shop.spent, shop.waited, shop.lost, [desk.served for desk in shop.desks])

# An event loop with tasks of several classes that send packets to each other through queues.
IDLE, WORK, HANDLER, DEVICE = 0, 1, 2, 3


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0, 0, 0, 0]

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class State:
    def __init__(self):
        self.pending = False
        self.waiting = False
        self.holding = False

    def ready(self):
        return not self.holding and (self.pending or not self.waiting)


class Task(State):
    def __init__(self, loop, ident, priority, queue):
        State.__init__(self)
        self.loop = loop
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.pending = queue is not None
        self.waiting = queue is not None
        self.next = loop.tasks
        loop.tasks = self
        loop.table[ident] = self

    def take(self):
        packet = self.queue
        if packet is not None:
            self.queue = packet.link
        self.pending = self.queue is not None
        return packet

    def run_once(self):
        packet = None
        if self.waiting and self.pending:
            packet = self.take()
            self.waiting = False
        return self.work(packet)

    def add(self, packet, old):
        if self.queue is None:
            self.queue = packet
            self.pending = True
            if self.priority > old.priority:
                return self
        else:
            packet.append_to(self.queue)
        return old


class IdleTask(Task):
    def __init__(self, loop, ident, priority, count):
        Task.__init__(self, loop, ident, priority, None)
        self.control = 1
        self.count = count

    def work(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.loop.hold(self)
        if self.control & 1 == 0:
            self.control //= 2
            return self.loop.release(DEVICE)
        self.control = self.control // 2 ^ 0xD008
        return self.loop.release(DEVICE + 1)


class WorkTask(Task):
    def __init__(self, loop, ident, priority, queue):
        Task.__init__(self, loop, ident, priority, queue)
        self.destination = HANDLER
        self.count = 0

    def work(self, packet):
        if packet is None:
            return self.loop.wait(self)
        self.destination = HANDLER if self.destination != HANDLER else HANDLER
        packet.ident = self.destination
        packet.datum = 0
        for i in range(4):
            self.count += 1
            if self.count > 26:
                self.count = 1
            packet.data[i] = 64 + self.count
        return self.loop.queue_packet(packet)


class HandlerTask(Task):
    def __init__(self, loop, ident, priority, queue):
        Task.__init__(self, loop, ident, priority, queue)
        self.works = None
        self.devices = None

    def work(self, packet):
        if packet is not None:
            if packet.kind == WORK:
                self.works = packet.append_to(self.works)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.works
        if work is not None:
            count = work.datum
            if count >= 4:
                self.works = work.link
                work.ident = WORK
                return self.loop.queue_packet(work)
            device = self.devices
            if device is not None:
                self.devices = device.link
                device.datum = work.data[count]
                work.datum = count + 1
                device.ident = DEVICE
                return self.loop.queue_packet(device)
        return self.loop.wait(self)


class DeviceTask(Task):
    def __init__(self, loop, ident, priority):
        Task.__init__(self, loop, ident, priority, None)
        self.waiting = True
        self.packet = None

    def work(self, packet):
        if packet is None:
            packet = self.packet
            if packet is None:
                return self.loop.wait(self)
            self.packet = None
            packet.ident = HANDLER
            return self.loop.queue_packet(packet)
        self.packet = packet
        return self.loop.hold(self)


class Loop:
    def __init__(self):
        self.tasks = None
        self.current = None
        self.table = [None] * 6
        self.queued = 0
        self.held = 0
        self.trips = 0

    def wait(self, task):
        task.waiting = True
        return task

    def hold(self, task):
        self.held += 1
        task.holding = True
        return task.next

    def release(self, ident):
        task = self.table[ident]
        if task is None:
            return self.current
        task.holding = False
        if task.priority > self.current.priority:
            return task
        return self.current

    def queue_packet(self, packet):
        target = self.table[packet.ident]
        self.queued += 1
        packet.link = None
        sender = self.current
        packet.ident = sender.ident
        return target.add(packet, sender)

    def run(self):
        task = self.tasks
        while task is not None:
            self.trips += 1
            if task.holding or task.waiting and not task.pending:
                task = task.next
            else:
                self.current = task
                task = task.run_once()


def run():
    loop = Loop()
    IdleTask(loop, IDLE, 1, 6000)
    queue = Packet(None, WORK, WORK)
    queue = Packet(queue, WORK, WORK)
    WorkTask(loop, WORK, 1000, queue)
    queue = Packet(None, DEVICE, DEVICE)
    queue = Packet(queue, DEVICE, DEVICE)
    queue = Packet(queue, DEVICE, DEVICE)
    HandlerTask(loop, HANDLER, 2000, queue)
    DeviceTask(loop, DEVICE, 3000)
    DeviceTask(loop, DEVICE + 1, 4000)
    loop.run()
    return (loop.queued, loop.held, loop.trips)

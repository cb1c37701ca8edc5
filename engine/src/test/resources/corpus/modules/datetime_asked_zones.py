# What dates and times ask of zones: formats only what they show; queues and their errors.
import datetime
import pickle
import queue


def zone(**answers):
    asked = []

    def method(name, answer):
        def ask(self, moment):
            asked.append(name)
            return answer
        return ask
    methods = {name: method(name, answer) for name, answer in answers.items()}
    return type("Zone", (datetime.tzinfo,), methods)(), asked


hour = datetime.timedelta(hours=1)
moment = datetime.datetime(2020, 2, 3, 4, 5, 6)
ACTIONS = {
    "plain": lambda value: value.strftime("%H-%M"), "offset": lambda value: value.strftime("[%z]"),
    "name": lambda value: value.strftime("[%Z]"), "twice": lambda value: f"{value:%z %z %Z}",
    "escaped": lambda value: value.strftime("%%z"), "nothing": lambda value: value.strftime(""),
}
MOMENTS = {
    "timetuple": lambda value: value.timetuple().tm_isdst, "ctime": lambda value: value.ctime(),
    "utc": lambda value: value.utctimetuple().tm_hour, "timestamp": lambda value: value.timestamp(),
    "iso": lambda value: value.isoformat(),
}
for answers in ({}, {"dst": None}, {"utcoffset": hour}, {"utcoffset": hour, "dst": hour},
                {"utcoffset": hour, "dst": hour, "tzname": "Here"},
                {"utcoffset": None, "dst": None, "tzname": None}):
    for value in (moment, datetime.time(7, 8)):
        for name, action in (ACTIONS if value is not moment else ACTIONS | MOMENTS).items():
            tz, asked = zone(**answers)
            try:
                shown = action(value.replace(tzinfo=tz))
            except (NotImplementedError, TypeError) as error:
                shown = error
            print(type(value).__name__, name, shown, *asked)

for kind in (queue.Queue, queue.SimpleQueue):
    waiting = kind()
    try:
        waiting.get_nowait()
    except queue.Empty as error:
        print(repr(error), type(error), type(pickle.loads(pickle.dumps(error))) is queue.Empty)
small = queue.Queue(1)
small.put(1)
try:
    small.put_nowait(2)
except queue.Full as error:
    print(type(error), queue.SimpleQueue)

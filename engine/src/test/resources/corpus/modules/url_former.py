import time
import urllib.parse as parse
import warnings

for name, arguments in (
    ("splittype", ("type:rest:more", "rest", ":x")), ("splithost", ("//h:80/p", "//h", "/p", "///f", "//1#@h")),
    ("splituser", ("u:p@h:1", "h", "@h")), ("splitpasswd", ("u:p:q", "u", "u:")),
    ("splitport", ("h:88", "h:", "h", "[::1]:88", "h:x")), ("splitnport", ("h:88", "h:", "h", "h:x")),
    ("splitquery", ("/p?q?r", "/p", "?q")), ("splittag", ("/p#a#b", "/p")), ("splitattr", ("/p;a=1;b", "/p")),
    ("splitvalue", ("a=b=c", "a")), ("to_bytes", ("http://x",)),
):
    for argument in arguments:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            print(name, argument, getattr(parse, name)(argument), getattr(parse, "_" + name)(argument))
        print([str(warning.message) for warning in seen])
print(parse.unwrap("<URL:a://b>"), parse.unwrap(" <a://b> "), parse.unwrap("URL:c"))
for host in ("[::1]", "[v6a.ip]", "[192.0.2.1]", "[x]", "[v1]", "[v.x]", "[1::2::3]", "[1:2:3:4:5:6:7:8]",
             "[1:2:3:4:5:6:7]", "[::1.2.3.4%eth]", "[::1.2.3.400]", "[fe80::1%]", "]v6.x["):
    try:
        print(parse.urlsplit(f"s://u@{host}:5/p").hostname)
    except ValueError as error:
        print(host, error)
print(parse.SplitResult._encoded_counterpart, parse.ParseResultBytes._decoded_counterpart)
try:
    parse.nothing
except AttributeError as error:
    print(error)
for name in ("time", "monotonic", "perf_counter", "process_time", "nope"):
    try:
        print(time.get_clock_info(name))
    except ValueError as error:
        print(error)
for text in ("-01:30:30.", "-0130:30", "-01:3030", "+0130", "-01:30:30.5"):
    try:
        print(time.strptime(text, "%z").tm_gmtoff)
    except ValueError as error:
        print(error)
for call in (lambda: time.asctime((-2 ** 31, *(0,) * 8)), lambda: time.strftime("%S\0")):
    try:
        print(call())
    except (OverflowError, ValueError) as error:
        print(error)

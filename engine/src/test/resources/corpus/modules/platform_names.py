import copy
import pickle
import platform

names = platform.uname()
print(type(names).__name__, isinstance(names, tuple), names[0] == names.system, names[:3] == tuple(names)[:3])
print(names._replace(system="S", node="n").node, copy.deepcopy(names) == names)
for protocol in range(6):
    assert pickle.loads(pickle.dumps(names, protocol)) == names
print(platform.architecture()[0], platform.python_version_tuple()[:2])
print(__import__("sys").platform)

# Weak references to objects that go, and the registers of references.
import weakref


class Node:
    pass


node = Node()
reference = weakref.ref(node, lambda dead: print("called with", dead is reference))
names = weakref.WeakValueDictionary(node=node)
print(weakref.getweakrefcount(node), weakref.ref(node) is weakref.ref(node))
del node
print(reference(), len(names))

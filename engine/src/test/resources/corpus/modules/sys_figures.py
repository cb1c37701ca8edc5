# The tuples with names of the module sys.
import sys

for name in "flags", "float_info", "int_info", "hash_info", "thread_info", "version_info":
    value = getattr(sys, name)
    made = type(value)
    print(name, made.__name__, made.__module__, made.n_fields, made.n_sequence_fields, made.__match_args__)
    print(isinstance(value, tuple), len(value) == made.n_fields)
    print(all(getattr(value, field) == value[i] for i, field in enumerate(made.__match_args__)))
    try:
        made()
    except TypeError as error:
        print(error)
    try:
        class Derived(made):
            pass
    except TypeError as error:
        print(error)
print(sys.float_info, sys.int_info)
print(sys.flags.optimize, sys.flags.utf8_mode >= 0, sys.version_info[:2], sys.version_info >= (3, 8))

print(type(sys.int_info)([1, 2, 3, 4]))
for wrong in 5, (1, 2):
    try:
        type(sys.int_info)(wrong)
    except TypeError as error:
        print(error)

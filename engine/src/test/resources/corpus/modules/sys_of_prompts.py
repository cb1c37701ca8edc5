"""What sys keeps for prompts, importers and threads."""
import builtins
import sys

sys.displayhook(42)
print(builtins._)
sys.displayhook(None)
print(_)
del builtins._
print(hasattr(builtins, "_"))
hook = sys.displayhook
del sys.displayhook
try:
    exec(compile("42", "<string>", "single"))
except RuntimeError as e:
    print(e)
sys.displayhook = lambda value: print("shown", value)
exec(compile("6 * 7", "<string>", "single"))
sys.displayhook = hook
for name in ("api_version", "hexversion"):
    print(name, type(getattr(sys, name)).__name__)
for name in ("meta_path", "path_hooks", "path", "path_importer_cache"):
    print(name, type(getattr(sys, name)).__name__)
sys.setswitchinterval(0.25)
print(sys.getswitchinterval())
for wrong in (0, -1, "a"):
    try:
        sys.setswitchinterval(wrong)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(repr(sys), repr(builtins))
names = {}
exec("global_of_text = 1\ndef f():\n  return global_of_test\n", names)
try:
    names["f"]()
except NameError:
    import traceback
    print(traceback.format_exc().splitlines()[-1])

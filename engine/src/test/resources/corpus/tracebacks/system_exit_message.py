import sys
print("leaving")
sys.exit("fatal: stop here")

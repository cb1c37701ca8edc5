def f():
	if True:
		return [1][ 3 ]
f()

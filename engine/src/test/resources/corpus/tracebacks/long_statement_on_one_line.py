def f(x): return x
x = [1, 2, 3]; y = f(x)[0]; z = f(x)[7]; print("never")

# limit: STEPS
t = ()
for i in range(100):
    t = (t, t, 1)
{t}  # <-

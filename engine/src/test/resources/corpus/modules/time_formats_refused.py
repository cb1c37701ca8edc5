"""What strptime says of formats that it does not know, and the names of error numbers."""
import datetime
import errno
import time

for text, form in [("10", "%q"), ("10", "%"), ("10", "%d %"), ("10", "%d-%m"), ("x", "%d"), ("10", "%!")]:
    for read in time.strptime, datetime.datetime.strptime:
        try:
            read(text, form)
        except ValueError as error:
            print(error, error.__suppress_context__, error.__cause__)

names = [name for name in vars(errno) if name.isupper()]
print(all(getattr(errno, name) in errno.errorcode for name in names))
print(errno.errorcode[errno.ENOENT], errno.errorcode[errno.EPERM], errno.EAGAIN == errno.EWOULDBLOCK)

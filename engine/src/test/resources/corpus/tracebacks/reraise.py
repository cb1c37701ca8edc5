def risky():
    raise OSError("disk")
def wrapper():
    try:
        risky()
    except OSError:
        print("logging")
        raise
wrapper()

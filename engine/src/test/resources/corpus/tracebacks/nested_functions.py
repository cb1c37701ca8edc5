def outer():
    def middle():
        def inner():
            raise LookupError("deep")
        inner()
    middle()
outer()

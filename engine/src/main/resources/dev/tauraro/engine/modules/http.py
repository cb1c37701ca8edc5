"""The codes of answers and the methods of requests that HTTP knows."""

from enum import IntEnum, StrEnum

__all__ = ["HTTPStatus", "HTTPMethod"]

# A phrase stands behind a code only where it is more than the words of its name.
_CODES = """
100 CONTINUE
101 SWITCHING_PROTOCOLS
102 PROCESSING
103 EARLY_HINTS
200 OK = OK
201 CREATED
202 ACCEPTED
203 NON_AUTHORITATIVE_INFORMATION = Non-Authoritative Information
204 NO_CONTENT
205 RESET_CONTENT
206 PARTIAL_CONTENT
207 MULTI_STATUS = Multi-Status
208 ALREADY_REPORTED
226 IM_USED = IM Used
300 MULTIPLE_CHOICES
301 MOVED_PERMANENTLY
302 FOUND
303 SEE_OTHER
304 NOT_MODIFIED
305 USE_PROXY
307 TEMPORARY_REDIRECT
308 PERMANENT_REDIRECT
400 BAD_REQUEST
401 UNAUTHORIZED
402 PAYMENT_REQUIRED
403 FORBIDDEN
404 NOT_FOUND
405 METHOD_NOT_ALLOWED
406 NOT_ACCEPTABLE
407 PROXY_AUTHENTICATION_REQUIRED
408 REQUEST_TIMEOUT
409 CONFLICT
410 GONE
411 LENGTH_REQUIRED
412 PRECONDITION_FAILED
413 REQUEST_ENTITY_TOO_LARGE
414 REQUEST_URI_TOO_LONG = Request-URI Too Long
415 UNSUPPORTED_MEDIA_TYPE
416 REQUESTED_RANGE_NOT_SATISFIABLE
417 EXPECTATION_FAILED
418 IM_A_TEAPOT = I'm a Teapot
421 MISDIRECTED_REQUEST
422 UNPROCESSABLE_ENTITY
423 LOCKED
424 FAILED_DEPENDENCY
425 TOO_EARLY
426 UPGRADE_REQUIRED
428 PRECONDITION_REQUIRED
429 TOO_MANY_REQUESTS
431 REQUEST_HEADER_FIELDS_TOO_LARGE
451 UNAVAILABLE_FOR_LEGAL_REASONS
500 INTERNAL_SERVER_ERROR
501 NOT_IMPLEMENTED
502 BAD_GATEWAY
503 SERVICE_UNAVAILABLE
504 GATEWAY_TIMEOUT
505 HTTP_VERSION_NOT_SUPPORTED = HTTP Version Not Supported
506 VARIANT_ALSO_NEGOTIATES
507 INSUFFICIENT_STORAGE
508 LOOP_DETECTED
510 NOT_EXTENDED
511 NETWORK_AUTHENTICATION_REQUIRED
"""


class _Code(IntEnum):
    """A number that says how a request ended, with its phrase."""

    def __new__(cls, value, phrase, description=""):
        made = int.__new__(cls, value)
        made._value_ = value
        made.phrase = phrase
        made.description = description
        return made


def _rows():
    for line in _CODES.split("\n")[1:-1]:
        words, _, phrase = line.partition(" = ")
        code, _, name = words.partition(" ")
        yield name, (int(code), phrase or name.replace("_", " ").title())


HTTPStatus = _Code("HTTPStatus", list(_rows()), module=__name__)
HTTPStatus.__doc__ = "The codes of answers, with their phrases."


class HTTPMethod(StrEnum):
    """What a request asks for."""

    def __new__(cls, value, description):
        made = str.__new__(cls, value)
        made._value_ = value
        made.description = description
        return made

    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}>"

    CONNECT = "CONNECT", "Opens a connection to the server."
    DELETE = "DELETE", "Removes what is there."
    GET = "GET", "Gets what is there."
    HEAD = "HEAD", "Like GET, but with the status and the header only."
    OPTIONS = "OPTIONS", "Asks in which ways one may speak of it."
    PATCH = "PATCH", "Changes a part of what is there."
    POST = "POST", "Gives it something to work on."
    PUT = "PUT", "Replaces what is there."
    TRACE = "TRACE", "Sends the request back along its way."

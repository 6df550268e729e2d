"""What Schemathesis cannot know of the API: commands carry an Idempotency-Key, and some of the identifiers it invents should exist."""
import json
import os
import uuid

import schemathesis

KNOWN = json.loads(os.environ.get("FUZZ_IDENTIFIERS", "{}"))
ROLE = os.environ.get("FUZZ_ROLE", "")
COOKIE = os.environ.get("FUZZ_COOKIE", "")
UNSAFE = {"POST", "PUT", "PATCH", "DELETE"}


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Half of the requests name a council, a person and the like that exist, so that they reach the endpoints."""
    if path_parameters:
        for name, value in path_parameters.items():
            if name in KNOWN and hash(str(value)) % 2 == 0:
                path_parameters[name] = KNOWN[name]
    return path_parameters


@schemathesis.hook
def before_call(context, case, kwargs):
    headers = case.headers if case.headers is not None else {}
    if COOKIE:
        headers["Cookie"] = COOKIE
        headers["Longtable-Role"] = ROLE
    if case.method.upper() in UNSAFE:
        headers["Idempotency-Key"] = str(uuid.uuid4())
    case.headers = headers

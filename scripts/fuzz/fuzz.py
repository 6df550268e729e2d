"""Sends generated requests to a running sample in every role: python fuzz.py URL REPORT-FOLDER SECONDS-FOR-EACH-PHASE.

Every role sends random requests to all operations, and the boundary cases of its share of the operations.

The last line counts. The exit status is 1 when an answer was a fault of the server, had an undeclared status or broke its schema.
"""
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.request
import uuid

URL, REPORTS, SECONDS = sys.argv[1].rstrip("/"), pathlib.Path(sys.argv[2]), sys.argv[3]
HERE = pathlib.Path(__file__).parent
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
EXAMPLES, SEED = os.environ.get("FUZZ_EXAMPLES", "3"), os.environ.get("FUZZ_SEED", "11")
ROLES = ["administrator", "coordinator", "champion", "staff_partner", "advisor", "leader"]
# What would end the session that the other requests need, or fill the store with another sample.
LEFT_OUT = r"/(sign-out|session-endings|role-endings|roles|erasure)$|^/api/sample$|^/api/organizations/\{organization\}/people/\{person\}/contact$"


def ask(path, body=None, headers=None):
    """An answer's JSON and the session cookie that it sets, if it sets one."""
    request = urllib.request.Request(path if path.startswith("http") else URL + path, headers={"Accept-Language": "en", **(headers or {})})
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
        request.add_header("Idempotency-Key", str(uuid.uuid4()))
    with urllib.request.urlopen(request, timeout=60) as answer:
        cookie = (answer.headers.get("Set-Cookie") or "").split(";")[0]
        return json.loads(answer.read()), cookie


def identifiers(role, person, cookie):
    """What exists and is the role's business."""
    held = next(it for it in person["roles"] if it["role"].lower() == role)
    known = {"organization": person["organization"], "person": person["id"], "position": "7", "year": "2026", "month": "2026-03"}
    if held.get("council"):
        known["council"] = held["council"]
    else:
        councils, _ = ask("/api/organization", None, {"Cookie": cookie, "Longtable-Role": role})
        known["council"] = councils["councils"][0]["id"]
    return known


def people_of_the_sample():
    """All people who can be entered as; each answer lists fifty at most."""
    found = {}
    for letter in "abcdefghijklmnopqrstuvwxyz":
        answer, _ = ask(f"/api/access/people?q={letter}")
        found.update({it["id"]: it for it in answer["people"]})
    return found.values()


def person_in(role, people):
    """Someone who holds this role, and no other one where there is such a person."""
    holders = [it for it in people if any(held["role"].lower() == role for held in it["roles"])]
    return min(holders, key=lambda it: (len(it["roles"]), it["id"]))


def share(document, number):
    """A document with every so-manieth path of a document: each role sends the boundary cases of its share."""
    paths = dict(list(document["paths"].items())[number :: len(ROLES) + 1])
    return {**document, "paths": paths}


def run(name, document, phase, environment):
    """Runs one phase of Schemathesis. Returns its output when it found something, and the number of requests that it sent."""
    file, report = REPORTS / f"{name}.json", REPORTS / f"{name}.ndjson"
    file.write_text(json.dumps(document))
    command = [
        str(pathlib.Path(sys.executable).parent / "st"), "run", str(file), "--url", URL, "--phases", phase,
        "--max-examples", EXAMPLES, "--max-time", SECONDS, "--workers", "1", "--checks", CHECKS, "--exclude-path-regex", LEFT_OUT,
        "--seed", SEED, "--generation-database", "none", "--no-shrink", "--continue-on-failure", "--suppress-health-check", "all",
        "--warnings", "off", "--request-timeout", "30", "--no-color", "--report", "ndjson", "--report-ndjson-path", str(report),
    ]
    ran = subprocess.run(
        command, cwd=REPORTS, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(HERE), **environment},
    )
    (REPORTS / f"{name}.txt").write_text(ran.stdout)
    requests = sum(line.count('"status_code"') for line in report.open()) if report.exists() else 0
    return ran.stdout if ran.returncode != 0 else None, requests


def sample_is_loaded():
    """Waits until the sample year is complete."""
    while True:
        loading, _ = ask("/api/sample")
        if loading["state"] == "DONE":
            return
        if loading["state"] == "FAILED":
            raise SystemExit("the sample year was not loaded")
        time.sleep(1)


def views_are_at_the_head():
    """Waits until every view has applied as much as the others. Returns what is wrong, or nothing."""
    store = pathlib.Path(os.environ["FUZZ_STORE"])
    address = (store / "management.address").read_text().strip() + "/views"
    operator = {"Authorization": "Bearer " + (store / "management.token").read_text().strip()}
    wrong = "the views tell nothing"
    for _ in range(120):
        views, _ = ask(address, None, operator)
        head = max(view["position"] for view in views.values())
        wrong = [name for name, view in views.items() if view["error"] or view["parked"] or view["position"] != head]
        if not wrong:
            return None
        time.sleep(1)
    return f"these views failed, parked an event or are behind: {wrong}"


def main():
    REPORTS.mkdir(parents=True, exist_ok=True)
    sample_is_loaded()
    document, _ = ask("/v3/api-docs")
    start = time.monotonic()
    people = people_of_the_sample()
    wrong, requests = [], 0
    for number, role in enumerate([*ROLES, "nobody"]):
        environment, cookie = {"FUZZ_ROLE": role, "FUZZ_COOKIE": "", "FUZZ_IDENTIFIERS": "{}"}, ""
        if role != "nobody":
            person = person_in(role, people)
            _, cookie = ask("/api/sign-in/as", {"person": person["id"]})
            environment.update(FUZZ_COOKIE=cookie, FUZZ_IDENTIFIERS=json.dumps(identifiers(role, person, cookie)))
        for phase, of in (("coverage", share(document, number)), ("fuzzing", document)):
            found, sent = run(f"{role}-{phase}", of, phase, environment)
            requests += sent
            if found:
                wrong.append(f"{phase} as {role}")
                print(f"{phase} as {role}:\n{found[-8000:]}", flush=True)
        if cookie and ask("/api/session", None, {"Cookie": cookie})[0]["person"] != person["id"]:
            wrong.append(f"the session of {role} ended before its requests did")
    behind = views_are_at_the_head()
    wrong += [behind] if behind else []
    seconds = time.monotonic() - start
    print(f"Fuzzing: {len(ROLES) + 1} roles, {requests} requests in {seconds:.0f} s, " + ("; ".join(wrong) or "no failures"), flush=True)
    return 1 if wrong or not requests else 0


if __name__ == "__main__":
    sys.exit(main())

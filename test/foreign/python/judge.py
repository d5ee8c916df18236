"""Judges the conformance vectors with the Python package jsonschema.

    python3 judge.py VECTORS SCHEMAS [--form plain|validate] [--dialect 2020-12|draft-07] [--most N]

VECTORS is a folder of vector files (schemas/v1/conformance/schema), SCHEMAS the folder of the published schemas
(schemas/v1). Without --form and --dialect every combination is judged. --most N leaves out vectors with a list of more
than N members. Prints the counts and each disagreement; exits 1 when there is one.
"""

import argparse
import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry, Resource

BASE = "https://w3id.org/communique/schema/v1/"
DIALECTS = {"2020-12": ("", Draft202012Validator), "draft-07": ("draft-07/", Draft7Validator)}
FORMS = {"plain": ".json", "validate": ".validate.json"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("vectors", type=Path)
    parser.add_argument("schemas", type=Path)
    parser.add_argument("--form", choices=FORMS)
    parser.add_argument("--dialect", choices=DIALECTS)
    parser.add_argument("--most", type=int, default=1_000_000)
    options = parser.parse_args()

    vectors = list(read_vectors(options.vectors, options.most))
    print(f"jsonschema {version('jsonschema')}, {len(vectors)} vectors")
    failed = 0
    for dialect in [options.dialect] if options.dialect else DIALECTS:
        for form in [options.form] if options.form else FORMS:
            failed += judge(vectors, options.schemas, dialect, form)
    sys.exit(1 if failed else 0)


def judge(vectors, schemas, dialect, form):
    folder, validator_class = DIALECTS[dialect]
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema))
        for schema in map(read_json, sorted((schemas / folder).glob("*.json")))
    )
    validators = {}
    started = time.monotonic()
    failed = 0
    for where, reference, data, valid in vectors:
        name = reference.removeprefix(BASE).removesuffix(".json")
        if name not in validators:
            schema = registry.contents(BASE + folder + name + FORMS[form])
            validator_class.check_schema(schema)
            validators[name] = validator_class(schema, registry=registry)
        if validators[name].is_valid(expand(data)) != valid:
            failed += 1
            print(f"  {where}: expected {'valid' if valid else 'invalid'}")
    seconds = time.monotonic() - started
    print(f"{dialect} {form}: {len(vectors) - failed} passed, {failed} failed, {seconds:.0f} s")
    return failed


def read_vectors(folder, most):
    for file in sorted(folder.glob("*.json")):
        for group in read_json(file):
            for test in group["tests"]:
                if longest_list(test["data"]) <= most:
                    where = f"{file.name}: {group['description']}: {test['description']}"
                    yield where, group["schema"]["$ref"], test["data"], test["valid"]


def expand(value):
    """Writes out the recipes {"$text": text, "times": n} and {"$list": member, "times": n}."""
    if isinstance(value, list):
        return [expand(member) for member in value]
    if not isinstance(value, dict):
        return value
    if "$text" in value:
        return value["$text"] * value["times"]
    if "$list" in value:
        return [expand(value["$list"])] * value["times"]
    return {key: expand(member) for key, member in value.items()}


def longest_list(value):
    if isinstance(value, dict):
        if "$list" in value:
            return value["times"]
        return max(map(longest_list, value.values()), default=0)
    return max(map(longest_list, value), default=0) if isinstance(value, list) else 0


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()

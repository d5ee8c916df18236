"""Judges with the package jsonschema. The protocol stands in docs/conformance.md."""

import json
import sys

from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry, Resource

head = json.loads(sys.stdin.buffer.readline())
validator_class = {"2020-12": Draft202012Validator, "draft-07": Draft7Validator}[head["dialect"]]
schemas = [json.load(open(path, encoding="utf-8")) for path in head["schemas"]]
registry = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
validators = {}
for schema in schemas:
    validator_class.check_schema(schema)
    validators[schema["$id"]] = validator_class(schema, registry=registry)

for line in sys.stdin.buffer:
    vector = json.loads(line)
    valid = validators[vector["schema"]].is_valid(vector["data"])
    print(json.dumps({"id": vector["id"], "valid": valid}))

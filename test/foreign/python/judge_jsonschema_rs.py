"""Judges with the package jsonschema-rs. The protocol stands in docs/conformance.md."""

import json
import sys

import jsonschema_rs

head = json.loads(sys.stdin.buffer.readline())
validator_class = {
    "2020-12": jsonschema_rs.Draft202012Validator,
    "draft-07": jsonschema_rs.Draft7Validator,
}[head["dialect"]]
schemas = [json.load(open(path, encoding="utf-8")) for path in head["schemas"]]
registry = jsonschema_rs.Registry([(schema["$id"], schema) for schema in schemas])
validators = {}
for schema in schemas:
    jsonschema_rs.meta.validate(schema)
    validators[schema["$id"]] = validator_class(schema, registry=registry)

for line in sys.stdin.buffer:
    vector = json.loads(line)
    valid = validators[vector["schema"]].is_valid(vector["data"])
    print(json.dumps({"id": vector["id"], "valid": valid}))

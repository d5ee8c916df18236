"""Judges with the package fastjsonschema. The protocol stands in docs/conformance.md."""

import json
import sys

import fastjsonschema

head = json.loads(sys.stdin.buffer.readline())
schemas = {}
for path in head["schemas"]:
    schema = json.load(open(path, encoding="utf-8"))
    schemas[schema["$id"]] = schema
validators = {
    name: fastjsonschema.compile(schema, handlers={"https": schemas.__getitem__})
    for name, schema in schemas.items()
}


def is_valid(validate, data):
    try:
        validate(data)
    except fastjsonschema.JsonSchemaValueException:
        return False
    return True


for line in sys.stdin.buffer:
    vector = json.loads(line)
    valid = is_valid(validators[vector["schema"]], vector["data"])
    print(json.dumps({"id": vector["id"], "valid": valid}))

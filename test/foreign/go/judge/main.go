// Judges with github.com/santhosh-tekuri/jsonschema. The protocol stands in docs/conformance.md.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type head struct {
	Schemas []string
}

type vector struct {
	ID     int
	Schema string
	Data   json.RawMessage
}

func main() {
	input := bufio.NewReader(os.Stdin)
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()

	var first head
	must(json.Unmarshal(readLine(input), &first))
	compiler := jsonschema.NewCompiler()
	for _, path := range first.Schemas {
		file, err := os.Open(path)
		must(err)
		schema, err := jsonschema.UnmarshalJSON(file)
		must(err)
		must(compiler.AddResource(schema.(map[string]any)["$id"].(string), schema))
	}

	for line := readLine(input); line != nil; line = readLine(input) {
		var next vector
		must(json.Unmarshal(line, &next))
		schema, err := compiler.Compile(next.Schema)
		must(err)
		data, err := jsonschema.UnmarshalJSON(bytes.NewReader(next.Data))
		must(err)
		fmt.Fprintf(output, "{\"id\":%d,\"valid\":%t}\n", next.ID, schema.Validate(data) == nil)
	}
}

func readLine(input *bufio.Reader) []byte {
	line, err := input.ReadBytes('\n')
	if err == io.EOF {
		return nil
	}
	must(err)
	return line
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

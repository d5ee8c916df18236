// Matches texts with Go's regexp (RE2). The protocol stands in docs/conformance.md.
package main

import (
	"encoding/json"
	"io"
	"log"
	"os"
	"regexp"
)

type question struct {
	Pattern string
	Texts   []string
}

type answer struct {
	Matches []bool `json:"matches"`
}

func main() {
	input := json.NewDecoder(os.Stdin)
	output := json.NewEncoder(os.Stdout)
	for {
		var next question
		if err := input.Decode(&next); err == io.EOF {
			return
		} else if err != nil {
			log.Fatal(err)
		}
		pattern := regexp.MustCompile(next.Pattern)
		matches := make([]bool, len(next.Texts))
		for i, text := range next.Texts {
			matches[i] = pattern.MatchString(text)
		}
		if err := output.Encode(answer{matches}); err != nil {
			log.Fatal(err)
		}
	}
}

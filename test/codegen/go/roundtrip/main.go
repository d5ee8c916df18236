// Reads each line as a StreamLine and writes it back. Unions keep their JSON, so each one is opened on the way: the
// variant must say the same as the union did.
package main

import (
	"encoding/json"
	"log"
	"os"
	"reflect"

	"example/communique"
)

type union interface {
	ValueByDiscriminator() (any, error)
}

func main() {
	decoder := json.NewDecoder(os.Stdin)
	encoder := json.NewEncoder(os.Stdout)
	for decoder.More() {
		var line communique.StreamLine
		check(decoder.Decode(&line))
		open(reflect.ValueOf(line))
		check(encoder.Encode(line))
	}
}

func open(value reflect.Value) {
	if union, ok := value.Interface().(union); ok {
		variant, err := union.ValueByDiscriminator()
		check(err)
		if before, after := asWritten(union), asWritten(variant); !reflect.DeepEqual(before, after) {
			log.Fatalf("%T: %v became %v", variant, before, after)
		}
		open(reflect.ValueOf(variant))
		return
	}
	switch value.Kind() {
	case reflect.Pointer:
		if !value.IsNil() {
			open(value.Elem())
		}
	case reflect.Slice:
		for i := range value.Len() {
			open(value.Index(i))
		}
	case reflect.Struct:
		for i := range value.NumField() {
			open(value.Field(i))
		}
	}
}

func asWritten(value any) (read any) {
	text, err := json.Marshal(value)
	check(err)
	check(json.Unmarshal(text, &read))
	return read
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

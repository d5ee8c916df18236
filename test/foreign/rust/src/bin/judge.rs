//! Judges with the crate jsonschema. The protocol stands in docs/conformance.md.
use jsonschema::{Draft, Registry, Validator};
use serde_json::Value;
use std::collections::HashMap;
use std::error::Error;
use std::io::{self, BufRead};

fn main() -> Result<(), Box<dyn Error>> {
    let mut lines = io::stdin().lock().lines();
    let head: Value = serde_json::from_str(&lines.next().ok_or("no first line")??)?;
    let validators = validators(&head)?;
    for line in lines {
        let vector: Value = serde_json::from_str(&line?)?;
        let name = vector["schema"].as_str().ok_or("a vector without a schema")?;
        let valid = validators[name].is_valid(&vector["data"]);
        println!(r#"{{"id":{},"valid":{valid}}}"#, vector["id"]);
    }
    Ok(())
}

fn validators(head: &Value) -> Result<HashMap<String, Validator>, Box<dyn Error>> {
    let draft = if head["dialect"] == "2020-12" { Draft::Draft202012 } else { Draft::Draft7 };
    let paths = head["schemas"].as_array().ok_or("no schemas")?;
    let mut schemas = HashMap::new();
    for path in paths {
        let text = std::fs::read_to_string(path.as_str().ok_or("a path that is no text")?)?;
        let schema: Value = serde_json::from_str(&text)?;
        jsonschema::meta::validate(&schema).map_err(|error| error.to_string())?;
        let name = schema["$id"].as_str().ok_or("a schema without $id")?.to_owned();
        schemas.insert(name, schema);
    }
    let mut registry = Registry::new();
    for (name, schema) in &schemas {
        registry = registry.add(name, schema)?;
    }
    let registry = registry.prepare()?;
    schemas
        .iter()
        .map(|(name, schema)| {
            let options = jsonschema::options().with_draft(draft).with_registry(&registry);
            Ok((name.clone(), options.build(schema).map_err(|error| error.to_string())?))
        })
        .collect()
}

//! Matches texts with the crate regex. The protocol stands in docs/conformance.md.
use regex::Regex;
use serde_json::{json, Value};
use std::error::Error;
use std::io::{self, BufRead};

fn main() -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lock().lines() {
        let question: Value = serde_json::from_str(&line?)?;
        let pattern = Regex::new(question["pattern"].as_str().ok_or("no pattern")?)?;
        let texts = question["texts"].as_array().ok_or("no texts")?;
        let matches: Vec<bool> = texts.iter().map(|text| pattern.is_match(text.as_str().unwrap_or_default())).collect();
        println!("{}", json!({ "matches": matches }));
    }
    Ok(())
}

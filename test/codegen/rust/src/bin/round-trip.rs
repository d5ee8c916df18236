//! Reads each line as a `StreamLine` and writes it back.

use communique::StreamLine;
use std::{error::Error, io::stdin};

#[path = "../communique.rs"]
mod communique;

fn main() -> Result<(), Box<dyn Error>> {
    for line in stdin().lines() {
        let value: StreamLine = serde_json::from_str(&line?)?;
        println!("{}", serde_json::to_string(&value)?);
    }
    Ok(())
}

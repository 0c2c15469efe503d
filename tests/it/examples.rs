//! The first day that everyone plays, wherever cargo builds.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::PROGRAM;

#[test]
fn the_first_day_can_be_played_where_nothing_is_built_in_the_checkout() {
    let checkout = tempfile::tempdir().unwrap();
    let [examples, tools] = ["examples", "tools"].map(|name| checkout.path().join(name));
    fs::create_dir(&examples).unwrap();
    fs::create_dir(&tools).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/first-day.sh");
    fs::copy(script, examples.join("first-day.sh")).unwrap();
    // A cargo that has built everything elsewhere: `run` runs the program under test.
    let cargo =
        format!("[ \"$1\" = run ] || exit 0\nwhile [ \"$1\" != -- ]; do shift; done\nshift\nexec '{PROGRAM}' \"$@\"\n");
    fs::write(tools.join("cargo"), format!("#!/bin/sh\n{cargo}")).unwrap();
    let ran = Command::new("sh")
        .args(["-c", "chmod +x tools/cargo && PATH=$PWD/tools:$PATH exec sh examples/first-day.sh"])
        .current_dir(checkout.path())
        .output()
        .unwrap();
    let (printed, complaint) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success(), "{printed}{complaint}");
    assert!(printed.contains("doleances check --deep"), "{printed}");
}

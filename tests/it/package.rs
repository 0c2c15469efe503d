//! The Debian package: built where `dpkg-deb` is, and installed in a directory of its own.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Office, PROGRAM};

/// What a program of the machine prints; it must do what it is asked.
fn output(command: &mut Command) -> String {
    let ran = command.output().unwrap();
    assert!(ran.status.success(), "{command:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

/// Every file of a directory, by its path within it.
fn files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn the_debian_package_is_built_and_installed() {
    if Command::new("dpkg-deb").arg("--version").output().is_err() {
        // Past what a test prints: what is not run proves nothing.
        writeln!(io::stderr(), "skipped: no dpkg-deb on this machine").unwrap();
        return;
    }
    let office = Office::without_register();
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut build = Command::new("sh");
    build.arg(checkout.join("packaging/deb/build.sh")).arg(office.path("built")).arg(PROGRAM);
    // The program of the tests is large: it is not worth compressing.
    output(build.env("DPKG_DEB_COMPRESSOR_TYPE", "none").env("DOLEANCES_LANG", "fr"));
    let built = files(&office.path("built"));
    let [package] = built.as_slice() else { panic!("{built:?}") };
    let field = |name: &str| output(Command::new("dpkg-deb").arg("--field").arg(package).arg(name)).trim().to_owned();
    assert_eq!([field("Package"), field("Version")], ["doleances", env!("CARGO_PKG_VERSION")]);
    assert!(field("Depends").starts_with("libc6 (>= 2."), "{}", field("Depends"));

    let root = office.path("root");
    fs::create_dir_all(root.join("var/lib/dpkg/info")).unwrap();
    fs::create_dir(root.join("var/lib/dpkg/updates")).unwrap();
    fs::write(root.join("var/lib/dpkg/status"), "").unwrap();
    let mut install = Command::new("dpkg");
    install.arg(format!("--root={}", root.display())).args(["--force-not-root", "--force-depends", "--log=/dev/null"]);
    output(install.arg("--install").arg(package));

    let version = output(Command::new(root.join("usr/bin/doléances")).arg("--version").env_clear());
    assert_eq!(version.trim(), format!("doleances {}", env!("CARGO_PKG_VERSION")));
    let share = root.join("usr/share");
    let same = [
        ("bash-completion/completions/doleances", "completions/doleances.bash"),
        ("zsh/vendor-completions/_doleances", "completions/_doleances"),
        ("fish/vendor_completions.d/doleances.fish", "completions/doleances.fish"),
        ("doc/doleances/README.md", "README.md"),
        ("doc/doleances/examples/monthly.sh", "examples/monthly.sh"),
    ];
    for (installed, kept) in same {
        assert_eq!(fs::read(share.join(installed)).unwrap(), fs::read(checkout.join(kept)).unwrap(), "{installed}");
    }
    for page in ["man/man1/doleances-intake.1.gz", "man/fr/man1/doleances-recevoir.1.gz"] {
        let text = output(Command::new("gzip").args(["-dc"]).arg(share.join(page)));
        assert!(text.contains(".TH doleances-"), "{page}");
    }
    for file in files(&share) {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o644, "{}", file.display());
    }
}

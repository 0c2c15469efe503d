#!/bin/sh
# Makes a Debian package, for the architecture that it is made on, in a directory:
#
#     sh packaging/deb/build.sh DIRECTORY            of a program built here, that depends on nothing
#     sh packaging/deb/build.sh DIRECTORY PROGRAM    of a program built already (cargo build --release)
#
# It holds the program, also under its own name with its accent, a page of the manual a verb in both languages, the
# completions, the READMEs and the examples. MAINTAINER is who answers for the package.
#
# The program built here knows the accounts of /etc/passwd. Those of a directory service (LDAP) need the machine's own
# library to be found: since the account tells who acts, give the other one where officers have such accounts.
set -eu
umask 022

case $# in 1 | 2) ;; *) echo "usage: sh build.sh DIRECTORY [PROGRAM]" >&2; exit 2 ;; esac
directory=$1 program=${2-}
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
if [ -z "$program" ]; then
    host=$(rustc -vV | sed -n 's/^host: //p')
    # A target that is named spares what runs while it is built (macros) from being static, which it cannot be. Random
    # bytes come from the system call: a static program would look for it in a library, in vain, then for /dev/urandom.
    flags='-C target-feature=+crt-static --cfg getrandom_backend="linux_getrandom"'
    (cd "$checkout" && RUSTFLAGS=$flags cargo build --release --locked --target "$host")
    target=${CARGO_TARGET_DIR:-$checkout/target}
    program=$target/$host/release/doleances
fi
version=$("$program" --version)
version=${version#doleances }
architecture=$(dpkg --print-architecture)

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
share=$root/usr/share

install -D -m 755 "$program" "$root/usr/bin/doleances"
ln -s doleances "$root/usr/bin/doléances"
"$program" --quiet man "$share/man"
for section in "$share/man/man1" "$share/man/fr/man1"; do
    ln -s doleances.1.gz "$section/doléances.1.gz"
done
find "$share/man" -type f -exec gzip -9n {} +
install -D "$checkout/completions/doleances.bash" "$share/bash-completion/completions/doleances"
install -D "$checkout/completions/_doleances" "$share/zsh/vendor-completions/_doleances"
install -D "$checkout/completions/doleances.fish" "$share/fish/vendor_completions.d/doleances.fish"
install -D -t "$share/doc/doleances" "$here/copyright" "$checkout/README.md" "$checkout/README.en.md"
cp -R "$checkout/examples" "$share/doc/doleances/examples"
maintainer=${MAINTAINER:-doleances <root@localhost>}
gzip -9n >"$share/doc/doleances/changelog.gz" <<END
doleances ($version) unstable; urgency=medium

  * This version.

 -- $maintainer  $(LC_ALL=C date --rfc-email --reference "$program")
END
install -D "$here/overrides" "$share/lintian/overrides/doleances"
find "$root" -type d -exec chmod 755 {} +
find "$share" -type f -exec chmod 644 {} +

depends=
case $(ldd "$program" 2>&1 || true) in
    *libc.so.6*)
        newest=$(grep -ao 'GLIBC_[0-9][0-9.]*' "$program" | sed 's/GLIBC_//' | sort -Vu | tail -n 1)
        depends="Depends: libc6 (>= $newest), libgcc-s1
"
        ;;
esac
mkdir "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<END
Package: doleances
Version: $version
Architecture: $architecture
Maintainer: $maintainer
${depends}Suggests: age, less
Installed-Size: $(du -sk "$root/usr" | cut -f 1)
Section: utils
Priority: optional
Description: register of a complaints office
 One file holds the register of a complaints office; one command line serves
 it, in French first and in English. Nothing is lost, every figure answers for
 itself, and the clock explains why a file is late.
END

mkdir -p "$directory"
dpkg-deb --root-owner-group --build "$root" "$directory/doleances_${version}_$architecture.deb"

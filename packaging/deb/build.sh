#!/bin/sh
# Makes a Debian package of a program that is built already, for the machine that it was built on:
#
#     cargo build --release && sh packaging/deb/build.sh target/release/doleances DIRECTORY
#
# It holds the program, also under its own name with its accent, a page of the manual a verb in both languages, the
# completions, the READMEs and the examples. MAINTAINER is who answers for the package.
#
# That program depends on the C library of the machine. One that depends on nothing, for an older machine, is built by
#
#     RUSTFLAGS='-C target-feature=+crt-static' cargo build --release --target x86_64-unknown-linux-gnu
#
# It knows the accounts of /etc/passwd. Those of a directory service (LDAP) need the machine's own library to be found:
# since the account tells who acts, prefer the other program where officers have such accounts.
set -eu
umask 022

[ $# -eq 2 ] || { echo "usage: sh build.sh PROGRAM DIRECTORY" >&2; exit 2; }
program=$1 directory=$2
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
version=$("$program" --version)
version=${version#doleances }
architecture=$(dpkg --print-architecture)

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
share=$root/usr/share

install -D -m 755 "$program" "$root/usr/bin/doleances"
ln -s doleances "$root/usr/bin/doléances"
"$program" --quiet man "$share/man"
find "$share/man" -type f -exec gzip -9n {} +
install -D "$checkout/completions/doleances.bash" "$share/bash-completion/completions/doleances"
install -D "$checkout/completions/_doleances" "$share/zsh/vendor-completions/_doleances"
install -D "$checkout/completions/doleances.fish" "$share/fish/vendor_completions.d/doleances.fish"
install -D -t "$share/doc/doleances" "$here/copyright" "$checkout/README.md" "$checkout/README.en.md"
cp -R "$checkout/examples" "$share/doc/doleances/examples"
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
Maintainer: ${MAINTAINER:-doleances <root@localhost>}
${depends}Suggests: age, less
Installed-Size: $(du -sk "$root/usr" | cut -f 1)
Section: office
Priority: optional
Description: register of a complaints office
 One file holds the register of a complaints office; one command line serves
 it, in French first and in English. Nothing is lost, every figure answers for
 itself, and the clock explains why a file is late.
END

mkdir -p "$directory"
dpkg-deb --root-owner-group --build "$root" "$directory/doleances_${version}_$architecture.deb"

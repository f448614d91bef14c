# ROOM ARCHIVE PACKAGE…: what the packages write, as an archive. Nothing they bring is started.
archive=$1
shift
enter
printf '#!/bin/sh\nexit 101\n' >"$room/root/usr/sbin/policy-rc.d"
chmod 755 "$room/root/usr/sbin/policy-rc.d"
export DEBIAN_FRONTEND=noninteractive
install() { chroot "$room/root" apt-get install -y --no-install-recommends "$@"; }
install "$@" || { chroot "$room/root" apt-get update && install "$@"; }
tar -C "$room/upper" --xattrs --xattrs-include='*' --exclude=./var/lib/apt/lists --exclude=./var/cache \
	--exclude=./usr/share/doc --exclude=./usr/share/man -cf "$archive.new" .
mv "$archive.new" "$archive"

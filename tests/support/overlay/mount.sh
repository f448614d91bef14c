# Lays an empty layer over the system: at $1/root once `enter` is called, written to at $1/upper.
# All of it ends with the mount namespace.
set -eu
room=$1
shift
mount -t tmpfs -o mode=0755 tmpfs "$room"
mkdir "$room/upper" "$room/work" "$room/root"
enter() {
	mount -t overlay overlay -o "lowerdir=/,upperdir=$room/upper,workdir=$room/work" "$room/root"
	mount -t proc proc "$room/root/proc"
	mount --rbind /dev "$room/root/dev"
	mount --rbind /sys "$room/root/sys"
	mount -t tmpfs tmpfs "$room/root/tmp"
	mount -t tmpfs -o mode=0755 tmpfs "$room/root/run"
}

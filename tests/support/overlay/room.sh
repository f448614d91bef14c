# ROOM ARCHIVE SHARED: runs SHARED/start over the kept layer, and stays until standard input ends.
archive=$1
shared=$2
tar -C "$room/upper" --xattrs --xattrs-include='*' -xf "$archive"
enter
mount --bind "$shared" "$room/root/srv"
timeout 30 chroot "$room/root" sh -eu /srv/start >"$shared/start.log" 2>&1 </dev/null
echo ready
cat >/dev/null

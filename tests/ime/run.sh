#!/usr/bin/env bash
# Runs a program on a screen of its own with a real Japanese input method (fcitx5 and mozc), as an ordinary user: mozc
# refuses to serve root.   run.sh PROGRAM [arguments…]
set -euo pipefail

if [[ $EUID -eq 0 ]]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    install -m 755 "$1" "$home/program"
    install -m 755 "$0" "$home/run.sh"
    chown -R nobody "$home"
    cd "$home"
    setpriv --reuid=nobody --regid=nogroup --clear-groups \
        env HOME="$home" TMPDIR="$home" XDG_RUNTIME_DIR="$home" "$home/run.sh" "$home/program" "${@:2}"
    exit
fi

if [[ -z ${TASUKI_IME_STAGE:-} ]]; then
    export TASUKI_IME_STAGE=screen QT_IM_MODULE=fcitx XMODIFIERS=@im=fcitx QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
    exec xvfb-run -a --server-args="-screen 0 1280x900x24" dbus-run-session -- "$0" "$@"
fi

# On the screen, with a bus: mozc as the only method beside the plain keyboard, without its own first-run questions.
settings=${HOME}/.config/fcitx5
mkdir -p "$settings/conf"
cat > "$settings/profile" <<'PROFILE'
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=mozc
[Groups/0/Items/0]
Name=keyboard-us
Layout=
[Groups/0/Items/1]
Name=mozc
Layout=
[GroupOrder]
0=Default
PROFILE
fcitx5 --disable=wayland,waylandim,notifications,notificationitem,cloudpinyin > "$HOME/fcitx5.log" 2>&1 &
trap 'kill %1 2>/dev/null || true' EXIT
for _ in $(seq 200); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.fcitx.Fcitx5 2> /dev/null \
        | grep -q true && break
    sleep 0.1
done

"$@" || { cat "$HOME/fcitx5.log"; exit 1; }

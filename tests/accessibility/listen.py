#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tasuki contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens to the program through AT-SPI, as a screen reader does, while it runs.

    listen.py FOLDER PROGRAM [arguments…]

Starts the program, walks its windows again and again until it ends, and writes what each of them said last into
FOLDER, a file for each title. A control that takes the focus and has no name, and two of one name, one kind and one
surrounding, are findings. Exits with the program's code, or 1 with findings, or when it heard nothing.
"""

import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PAUSE = 0.1  # seconds between two walks
# Rows of a list may well say the same; they are told apart by where they stand.
ROWS = {"list item", "table cell", "tree item", "row header", "column header", "table row header", "table column header"}
OWN_NAMES = {"frame", "dialog", "window", "filler", "panel"}  # what merely holds others


class Walk:
    """One look at a window."""

    def __init__(self, window):
        self.lines = []
        self.findings = set()
        self.heard = {}
        self.visit(window, 0, ())

    def visit(self, node, depth, around):
        state = node.get_state_set()
        if not state.contains(Atspi.StateType.SHOWING):
            return
        name = (node.get_name() or "").strip()
        role = node.get_role_name()
        takes_focus = state.contains(Atspi.StateType.FOCUSABLE)
        self.lines.append("%s%s%s: %s" % ("  " * depth, role, " *" if takes_focus else "", name.replace("\n", " / ")))
        if takes_focus and role not in ROWS and role not in OWN_NAMES:
            self.judge(role, name, around)
        inside = around + ((role, name),) if name else around
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                self.visit(child, depth + 1, inside)

    def judge(self, role, name, around):
        where = " > ".join(text for _, text in around)
        if not name:
            self.findings.add("no name: %s in %s" % (role, where))
        elif (role, name, around) in self.heard:
            self.findings.add("two of one name: %s '%s' in %s" % (role, name, where))
        self.heard[(role, name, around)] = True


def windows_of(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == pid:
            return [program.get_child_at_index(i) for i in range(program.get_child_count())]
    return []


class Listener:
    def __init__(self, folder):
        self.folder = folder
        self.before = {}  # findings of the walk before, by title: a page may change in the middle of one
        self.findings = set()
        self.titles = {}

    def look(self, pid):
        for window in windows_of(pid):
            if window is None:
                continue
            title = window.get_name() or "without title"
            walk = Walk(window)
            if not walk.lines:
                continue
            self.findings |= {(title, text) for text in walk.findings & self.before.get(title, set())}
            self.before[title] = walk.findings
            self.titles[title] = walk.lines

    def write(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        for title, lines in self.titles.items():
            (self.folder / (title.replace("/", "-") + ".txt")).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    listener = Listener(Path(sys.argv[1]))
    program = subprocess.Popen(sys.argv[2:])
    while program.poll() is None:
        try:
            listener.look(program.pid)
        except GLib.Error:
            pass  # it closed what was just being listened to
        time.sleep(PAUSE)
    listener.write()
    for title, text in sorted(listener.findings):
        print("accessibility: %s: %s" % (title, text))
    print("accessibility: %d windows heard, %d findings" % (len(listener.titles), len(listener.findings)))
    if program.returncode != 0:
        return program.returncode
    return 1 if listener.findings or not listener.titles else 0


if __name__ == "__main__":
    sys.exit(main())

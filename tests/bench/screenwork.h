// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QImage>
#include <QWidget>

#include <benchmark/benchmark.h>
#include <ctime>

/// What benchmarks of screens measure with.
namespace tasuki::bench {

/// Draws the whole window once, off screen.
inline void paint(QWidget &window)
{
    QImage paper(window.size(), QImage::Format_ARGB32_Premultiplied);
    window.render(&paper);
    benchmark::DoNotOptimize(paper.bits());
}

/// Seconds of work this program has done; unlike the time on the wall it does not grow when others
/// keep the machine busy. Drawing off screen waits for nothing, so it is what a free machine needs.
inline double workSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// What the program shares of the machine's memory, in MiB; 0 where the kernel does not say.
inline double memoryInUse()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace tasuki::bench

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/regionshelf.h"

#include "tests/bench/region/demand.h"
#include "tests/bench/region/regionfiller.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>

namespace tasuki::bench {

namespace {

    void fill(const QString &folder, const RegionPlan &plan, const SheetTexts &texts)
    {
        QElapsedTimer timer;
        timer.start();
        RegionFiller filler(folder);
        filler.fill(plan, texts, [&](int residents) {
            if (residents % 500 == 0)
                std::fprintf(stderr, "%d of %d residents\n", residents, int(plan.residents.size()));
        });
        std::fprintf(stderr, "filled a region: %d residents, %d operations in %.0f s\n",
                     int(plan.residents.size()), int(filler.written()),
                     double(timer.elapsed()) / 1e3);
    }

} // namespace

double FilledRegion::megabytes() const
{
    return double(QFileInfo(folder() + QStringLiteral("/server.sqlite")).size()) / 1e6;
}

RegionShelf::RegionShelf(const QString &folder)
    : m_folder(folder.isEmpty() ? m_own.path() : folder)
{ }

std::unique_ptr<FilledRegion> RegionShelf::take(const RegionSize &size)
{
    const QString kept = QStringLiteral("%1/%2-residents").arg(m_folder).arg(size.residents);
    auto region = std::make_unique<FilledRegion>();
    region->plan = RegionPlan::make(size);
    if (!QDir(kept).exists()) {
        const QString unfinished = kept + QStringLiteral(".part");
        ensure(QDir(unfinished).removeRecursively() && QDir().mkpath(m_folder), "making room");
        fill(unfinished, region->plan, m_texts);
        ensure(QDir().rename(unfinished, kept), "keeping a region");
    }
    ensure(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), kept, region->folder()})
               == 0,
           "copying a region");
    return region;
}

} // namespace tasuki::bench

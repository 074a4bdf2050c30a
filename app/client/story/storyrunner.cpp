// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/storyrunner.h"

#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <cstdio>

namespace tasuki {

namespace {

    constexpr int pollMs = 25;

} // namespace

StoryRunner::StoryRunner(QList<StoryStep> steps, QString pictureFolder, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_pictureFolder(std::move(pictureFolder))
{
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &StoryRunner::tick);
}

void StoryRunner::start()
{
    m_elapsed.start();
    m_timer.start();
}

void StoryRunner::tick()
{
    if (m_index >= m_steps.size()) {
        m_timer.stop();
        Q_EMIT finished(true, QString());
        return;
    }
    const StoryStep &step = m_steps.at(m_index);
    if (!m_acted) {
        m_acted = !step.act || step.act();
    } else if (m_reached) {
        return next();
    } else if (!step.until || step.until()) {
        if (!step.screen)
            return next();
        m_reached = true; // lists lay themselves out in the turn after they changed
        return;
    }
    if (m_elapsed.elapsed() > step.timeoutMs) {
        m_timer.stop();
        takePicture(step);
        Q_EMIT finished(false, step.name);
    }
}

void StoryRunner::next()
{
    const StoryStep &step = m_steps.at(m_index);
    std::printf("story: %s\n", qPrintable(step.name));
    std::fflush(stdout);
    takePicture(step);
    ++m_index;
    m_acted = false;
    m_reached = false;
    m_elapsed.restart();
}

void StoryRunner::takePicture(const StoryStep &step)
{
    if (!step.screen)
        return;
    const QString name
        = QStringLiteral("%1-%2.png").arg(m_index + 1, 2, 10, QLatin1Char('0')).arg(step.name);
    QWidget *screen = step.screen;
    for (QDialog *dialog : screen->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            screen = dialog; // the small window is what the step is about
    }
    screen->grab().save(QDir(m_pictureFolder).filePath(name));
}

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/storyrunner.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <cstdio>

namespace tasuki {

namespace {

    constexpr int pollMs = 25;

    /// A list lays out new rows up to a tenth of a second later; asked where one is, it does so
    /// now.
    void layOutLists(const QWidget &screen)
    {
        for (const QAbstractItemView *list : screen.findChildren<QAbstractItemView *>()) {
            if (list->isVisible() && list->model())
                (void)list->visualRect(list->model()->index(0, 0));
        }
    }

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
    if (m_elapsed.elapsed() < m_pauseMs)
        return;
    if (!m_acted)
        m_acted = !step.act || step.act();
    else if (!step.until || step.until())
        return next();
    if (m_elapsed.elapsed() > m_pauseMs + step.timeoutMs) {
        m_timer.stop();
        takePicture(step);
        Q_EMIT finished(false,
                        step.pressed.isEmpty()
                            ? step.name
                            : QStringLiteral("%1 (%2 had no effect)").arg(step.name, step.pressed));
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
    m_pauseMs = step.screen ? m_lingerMs : 0;
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
    layOutLists(*screen);
    screen->grab().save(QDir(m_pictureFolder).filePath(name));
}

} // namespace tasuki

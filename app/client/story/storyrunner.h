// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class QWidget;

namespace tasuki {

/// One step of a story: what the hand does, and what must then be seen. `act` is repeated until it
/// answers true (the widget may still be on its way), then `until` is waited for.
struct StoryStep {
    QString name;
    std::function<bool()> act;
    std::function<bool()> until;
    QWidget *screen = nullptr; ///< taken as a picture afterwards; null: none
    int timeoutMs = 20000;
    QString pressed; ///< the keys it is about; named when they had no effect
};

/// Plays steps one after another on the event loop, takes the pictures and says how it went. A step
/// that does not come true in time ends the story with its name.
class StoryRunner : public QObject {
    Q_OBJECT

public:
    StoryRunner(QList<StoryStep> steps, QString pictureFolder, QObject *parent = nullptr);
    /// How long what a step shows stays, for somebody who looks or listens.
    void setLinger(int milliseconds) { m_lingerMs = milliseconds; }
    void start();

Q_SIGNALS:
    /// step: the one that failed, and which keys did nothing; empty when all went well
    void finished(bool good, const QString &step);

private:
    void tick();
    void takePicture(const StoryStep &step);
    void next();

    QList<StoryStep> m_steps;
    QString m_pictureFolder;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    int m_lingerMs = 0;
    int m_pauseMs = 0; ///< of it, before the step that is next
    qsizetype m_index = 0;
    bool m_acted = false;
};

} // namespace tasuki

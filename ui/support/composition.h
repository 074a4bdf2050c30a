// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace tasuki {

/// Knows whether somebody is composing Japanese right now, and keeps every shortcut of the program
/// quiet meanwhile: Enter, Space, Ctrl- and F-keys then belong to the input method.
///
/// Also sees to it that no half-composed text is lost: fcitx forgets it when it is asked to commit
/// or when the field is left. Watches the whole application from construction to destruction.
class Composition final : public QObject {
    Q_OBJECT

public:
    explicit Composition(QObject *parent = nullptr);

    bool isComposing() const { return !m_composing.isNull(); }
    /// What is being composed becomes text as it stands. Call before saving, locking, sending.
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();

    QPointer<QObject> m_composing;
    QString m_text; ///< as it stands there, unfinished
    QString m_committed; ///< what the last event of the method made text
};

} // namespace tasuki

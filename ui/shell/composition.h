// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace tasuki {

/// Knows whether somebody is composing Japanese right now, and keeps every shortcut of the program
/// quiet meanwhile: Enter, Space, Ctrl- and F-keys then belong to the input method.
///
/// Watches the whole application from construction to destruction.
class Composition final : public QObject {
    Q_OBJECT

public:
    explicit Composition(QObject *parent = nullptr);

    bool isComposing() const { return !m_composing.isNull(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QObject> m_composing;
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tasuki {

struct PlannedLine;

/// Stands above one instance of a repeating group, with its number and the buttons to duplicate and
/// remove it; or below the last one, with the button for one more.
class InstanceBar final : public QWidget {
    Q_OBJECT

public:
    explicit InstanceBar(const PlannedLine &line, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    int instance() const { return m_instance; }
    const QList<QPushButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void addRequested();
    void duplicateRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &name);

    QString m_key;
    int m_instance;
    bool m_isHead;
    QList<QPushButton *> m_buttons;
};

} // namespace tasuki

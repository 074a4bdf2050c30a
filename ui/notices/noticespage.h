// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/notices.h"
#include "ui/shell/page.h"

class QCheckBox;
class QVBoxLayout;

namespace tasuki {

class MessageBar;
class Workspace;

/// How this person wants to be told: at which times of the day, with names or without, and whether
/// on closed days. Every choice counts as soon as it is made.
class NoticesPage final : public Page {
    Q_OBJECT

public:
    explicit NoticesPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void addTimes(QVBoxLayout *column);
    QCheckBox *addBox(QVBoxLayout *column, const QString &text, const char *name);
    void display(const NoticeChoice &choice);
    NoticeChoice chosen() const;
    void choose();

    Workspace &m_workspace;
    MessageBar *m_bar;
    QList<std::pair<QTime, QCheckBox *>> m_times;
    QCheckBox *m_names = nullptr;
    QCheckBox *m_quiet = nullptr;
    NoticeChoice m_kept; ///< also times that are not asked for today
    int m_unanswered = 0; ///< choices on their way to the store
};

} // namespace tasuki

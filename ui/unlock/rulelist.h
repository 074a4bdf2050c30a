// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/passwordrules.h"

#include <QWidget>

class QLabel;

namespace tasuki {

/// The rules for a new password, each with a mark that turns while it is typed.
class RuleList final : public QWidget {
    Q_OBJECT

public:
    explicit RuleList(QWidget *parent = nullptr);

    void show(const PasswordRules &rules, bool isSameTwice);

private:
    QList<QLabel *> m_labels;
};

} // namespace tasuki

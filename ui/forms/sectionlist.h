// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace tasuki {

/// The sections of a form with how much of each is unconfirmed. The page at the right follows it.
class SectionList final : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles); ///< the chosen one stays
    void setUnconfirmed(int section, int count);
    void choose(int section); ///< emits nothing
};

} // namespace tasuki

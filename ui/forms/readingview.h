// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;

namespace tasuki {

/// A form to be read: questions and answers as plain text, close together; what nobody answered is
/// a yellow 未確認, so that a blank never looks like "no".
class ReadingView final : public QScrollArea {
    Q_OBJECT

public:
    explicit ReadingView(const FormState &state, QWidget *parent = nullptr);

    void showOnly(const QSet<QString> &linkIds); ///< an empty set shows the whole form
    void refresh();
    void showItem(const QString &linkId);
    /// The questions that are within the window right now; the ground of "read".
    QSet<QString> linkIdsOnScreen() const;

private:
    void addHeading(const FormItem &item, int depth);
    void addAnswer(const FormItem &item, int depth);

    const FormState &m_state;
    QSet<QString> m_only;
    QGridLayout *m_grid = nullptr;
    QHash<QString, QWidget *> m_answers;
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

#include <QTime>

#include <optional>

namespace tasuki {

class DateEdit;

/// Reads 9:30, 0930, 9時, 9時30分 and 9時半 in any width; nothing when it is no time.
std::optional<QTime> readTime(const QString &typed);

/// A time of day, with its date before it for questions about a moment.
class TimeEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit TimeEditor(const FormItem &item, QWidget *parent = nullptr);

    void tidy() override;

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    Answer moment() const;

    DateEdit *m_date = nullptr; ///< only for a moment
    QLineEdit *m_time;
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tasuki {

/// A date as people type it – R8.6.1, S15.4.1, 昭和15年4月, 2026-06-01, full-width too – or
/// nothing.
///
/// QDateEdit cannot be empty, knows no era and changes under the wheel. What was typed stays as
/// typed (only full-width digits become ordinary on leaving); both calendars are shown beside it.
class DateEdit final : public QWidget {
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    std::optional<PartialDate> date() const; ///< none when empty or unreadable
    QString text() const; ///< NFKC, trimmed
    bool isUnreadable() const { return !text().isEmpty() && !date(); }
    void setDate(const std::optional<PartialDate> &date);
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    void setHintBelow(); ///< the date as it is understood; where there is no room beside the line
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited(); ///< by a person, never by half-composed text

private:
    void showHint();
    void normalise();

    QLineEdit *m_edit;
    QLabel *m_hint;
};

} // namespace tasuki

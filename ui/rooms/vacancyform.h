// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vacancy.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tasuki {

class DateEdit;

/// What the own office has to offer: kind of place, how many, from when, until when it holds, and
/// whom to ask.
class VacancyForm final : public QWidget {
    Q_OBJECT

public:
    explicit VacancyForm(QWidget *parent = nullptr);

    void setVacancy(const Vacancy &vacancy);
    void clear();
    /// As far as it was filled in; good when problem() is empty.
    Vacancy vacancy() const;
    QString problem() const; ///< in words, empty when there is none

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const char *name, const QString &label);
    DateEdit *addDate(const char *name, const QString &label);
    std::optional<int> places() const;

    QComboBox *m_care;
    QLineEdit *m_places;
    QLineEdit *m_contact;
    DateEdit *m_from;
    DateEdit *m_until;
};

} // namespace tasuki

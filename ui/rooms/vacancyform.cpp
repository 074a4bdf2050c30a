// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/vacancyform.h"

#include "core/base/japanesetext.h"
#include "ui/rooms/vacancytext.h"
#include "ui/support/theme.h"
#include "ui/widgets/dateedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace tasuki {

static QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

VacancyForm::VacancyForm(QWidget *parent)
    : QWidget(parent)
    , m_care(new QComboBox(this))
    , m_places(addLine("vacancyPlacesEdit", tr("Number of free places")))
    , m_contact(addLine("vacancyContactEdit", tr("Contact")))
    , m_from(addDate("vacancyFromEdit", tr("Free from")))
    , m_until(addDate("vacancyUntilEdit", tr("This holds until")))
{
    setObjectName(QStringLiteral("vacancyForm"));
    m_care->setObjectName(QStringLiteral("vacancyCareComboBox"));
    m_care->setAccessibleName(tr("Kind of place"));
    m_care->setFocusPolicy(Qt::StrongFocus);
    for (const PlaceOfCare care : allPlacesOfCare())
        m_care->addItem(placeOfCareText(care));
    m_places->setMaximumWidth(fontMetrics().horizontalAdvance(u'国') * 5);
    m_contact->setMaxLength(int(Vacancy::longestContact));
    m_contact->setPlaceholderText(tr("who answers, and the number"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(theme::hairSpace);
    const std::pair<QString, QWidget *> fields[]{{tr("Kind of place"), m_care},
                                                 {tr("Free places"), m_places},
                                                 {tr("Contact"), m_contact},
                                                 {tr("From"), m_from},
                                                 {tr("Holds until"), m_until}};
    int column = 0;
    int row = 0;
    for (const auto &[text, field] : fields) {
        if (field == m_from) {
            column = 0;
            row = 1;
        }
        grid->addWidget(labelFor(field, text), row, column++);
        grid->addWidget(field, row, column++);
    }
    grid->setColumnStretch(5, 1);
    connect(m_care, &QComboBox::activated, this, &VacancyForm::edited);
}

QLineEdit *VacancyForm::addLine(const char *name, const QString &label)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(label);
    connect(line, &QLineEdit::textEdited, this, &VacancyForm::edited);
    return line;
}

DateEdit *VacancyForm::addDate(const char *name, const QString &label)
{
    auto *date = new DateEdit(this);
    date->setObjectName(QLatin1String(name));
    date->lineEdit()->setAccessibleName(label);
    connect(date, &DateEdit::edited, this, &VacancyForm::edited);
    return date;
}

void VacancyForm::setVacancy(const Vacancy &vacancy)
{
    const auto show = [](DateEdit *edit, const QDate &date) {
        edit->setDate(date.isValid() ? std::optional(PartialDate::fromDate(date)) : std::nullopt);
    };
    m_care->setCurrentIndex(int(allPlacesOfCare().indexOf(vacancy.care)));
    m_places->setText(QString::number(vacancy.places));
    m_contact->setText(vacancy.contact);
    show(m_from, vacancy.from);
    show(m_until, vacancy.until);
}

void VacancyForm::clear()
{
    setVacancy({});
    m_places->clear();
}

std::optional<int> VacancyForm::places() const
{
    bool isNumber = false;
    const int places = plainDigits(m_places->text()).toInt(&isNumber);
    return isNumber && places >= 0 && places <= Vacancy::mostPlaces ? std::optional(places)
                                                                    : std::nullopt;
}

Vacancy VacancyForm::vacancy() const
{
    const auto dayOf = [](const DateEdit *edit) {
        return edit->date() && edit->date()->isWhole() ? edit->date()->toDate() : QDate();
    };
    const auto care = allPlacesOfCare().value(m_care->currentIndex(), PlaceOfCare::Other);
    return {care, places().value_or(0), dayOf(m_from), dayOf(m_until),
            m_contact->text().simplified()};
}

QString VacancyForm::problem() const
{
    const Vacancy filled = vacancy();
    if (!places())
        return tr("Please give the number of free places, 0 when it is full.");
    if (!filled.from.isValid() || !filled.until.isValid())
        return tr("Please give from when there are free places, and until when that holds, for "
                  "example %1.")
            .arg(QStringLiteral("R8.12.10"));
    if (filled.until < filled.from)
        return tr("The vacancy would end before it begins. Please look at the dates.");
    return isGoodVacancy(filled) ? QString()
                                 : tr("The contact cannot be read. Please write it anew.");
}

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/timeeditor.h"

#include "core/base/japanesetext.h"
#include "core/forms/answervalue.h"
#include "ui/widgets/dateedit.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace tasuki {

namespace {
    const QString valueString = QStringLiteral("valueString");
}

std::optional<QTime> readTime(const QString &typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,2})(?:[:時](?:(\\d{1,2})分?|(半))?|(\\d{2}))$"));
    const auto match = shape.match(plainDigits(typed));
    if (!match.hasMatch())
        return std::nullopt;
    int minute = match.captured(2).toInt() + match.captured(4).toInt();
    if (!match.captured(3).isEmpty())
        minute = 30;
    const QTime time(match.captured(1).toInt(), minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeEditor::TimeEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_time(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (item.type == ItemType::DateTime) {
        m_date = new DateEdit(this);
        m_date->lineEdit()->setAccessibleName(item.text);
        layout->addWidget(m_date);
        addInput(m_date->lineEdit());
    }
    m_time->setAccessibleName(tr("%1, time").arg(item.text));
    m_time->setPlaceholderText(tr("e.g. 9:30"));
    m_time->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * 7);
    layout->addWidget(m_time);
    layout->addStretch(1);
    addInput(m_time);
}

Answer TimeEditor::moment() const
{
    const auto date = m_date->date();
    const auto time = readTime(m_time->text());
    const bool timeIsFine = time || plainDigits(m_time->text()).isEmpty();
    if (!date || !timeIsFine)
        return Answer{{valueString, QString(m_date->text() + u' ' + m_time->text()).trimmed()}};
    if (!time || !date->isWhole())
        return Answer{{QStringLiteral("valueDateTime"), date->toIso()}};
    const QDateTime local(date->toDate(), *time);
    return Answer{{QStringLiteral("valueDateTime"),
                   local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)}};
}

QList<Answer> TimeEditor::read() const
{
    const QString typed = plainDigits(m_time->text());
    if (m_date)
        return typed.isEmpty() && m_date->text().isEmpty() ? QList<Answer>()
                                                           : QList<Answer>{moment()};
    if (typed.isEmpty())
        return {};
    if (const auto time = readTime(typed))
        return {Answer{{QStringLiteral("valueTime"), time->toString(u"HH:mm:ss")}}};
    return {Answer{{valueString, m_time->text()}}};
}

void TimeEditor::showAnswers(const QList<Answer> &answers)
{
    const QString text = answers.isEmpty() ? QString() : valueOf(answers.first()).toString();
    if (!m_date) {
        const QTime time = QTime::fromString(text, Qt::ISODate);
        m_time->setText(time.isValid() ? time.toString(u"HH:mm") : text);
        return;
    }
    const QDateTime local = QDateTime::fromString(text, Qt::ISODate).toLocalTime();
    const auto partial = PartialDate::fromIso(text);
    if (partial)
        m_date->setDate(partial);
    else if (local.isValid())
        m_date->setDate(PartialDate::fromDate(local.date()));
    else
        m_date->setText(text);
    m_time->setText(!partial && local.isValid() ? local.time().toString(u"HH:mm") : QString());
}

void TimeEditor::tidy()
{
    if (const auto time = readTime(m_time->text())) {
        const QString tidied = time->toString(u"HH:mm");
        if (m_time->text() != tidied)
            m_time->setText(tidied);
    }
}

} // namespace tasuki

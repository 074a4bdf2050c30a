// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/referenceeditor.h"

#include "core/forms/answervalue.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace tasuki {

namespace {
    void put(QJsonObject &object, const QString &key, const QString &text)
    {
        if (text.trimmed().isEmpty())
            object.remove(key);
        else
            object.insert(key, text);
    }
} // namespace

ReferenceEditor::ReferenceEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_name(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_address(new QLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_number, 0, 1);
    layout->addWidget(m_address, 1, 0, 1, 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    layout->setVerticalSpacing(2);
    m_name->setPlaceholderText(item.entryFormat.isEmpty() ? tr("Name") : item.entryFormat);
    m_name->setAccessibleName(item.text);
    m_number->setPlaceholderText(tr("Number or ID"));
    m_number->setAccessibleName(tr("%1, number or ID").arg(item.text));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setFont(theme::smallFont());
    m_address->setForegroundRole(QPalette::PlaceholderText);
    m_address->hide();
    addInput(m_name);
    addInput(m_number);
}

QList<Answer> ReferenceEditor::read() const
{
    QJsonObject reference = m_reference;
    put(reference, QStringLiteral("display"), m_name->text());
    QJsonObject identifier = reference.value(u"identifier").toObject();
    put(identifier, QStringLiteral("value"), m_number->text());
    if (identifier.isEmpty())
        reference.remove(QStringLiteral("identifier"));
    else
        reference.insert(QStringLiteral("identifier"), identifier);
    if (reference.isEmpty())
        return {};
    return {Answer{{QStringLiteral("valueReference"), reference}}};
}

void ReferenceEditor::showAnswers(const QList<Answer> &answers)
{
    const QJsonValue value = answers.isEmpty() ? QJsonValue() : valueOf(answers.first());
    m_reference = value.toObject();
    m_name->setText(value.isString() ? value.toString() : m_reference.value(u"display").toString());
    m_number->setText(m_reference.value(u"identifier")[u"value"].toString());
    const QString address = m_reference.value(u"reference").toString();
    m_address->setText(address);
    m_address->setVisible(!address.isEmpty());
}

} // namespace tasuki

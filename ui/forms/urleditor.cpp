// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/urleditor.h"

#include "core/forms/answervalue.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace tasuki {

namespace {
    /// Only what a browser shows; never file:, never what starts a program.
    QUrl webAddress(const QString &text)
    {
        const QUrl url(text.trimmed(), QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
        return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
    }
} // namespace

UrlEditor::UrlEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_edit(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_open(new QPushButton(this))
{
    m_edit->setPlaceholderText(item.entryFormat.isEmpty() ? QStringLiteral("https://")
                                                          : item.entryFormat);
    m_edit->setAccessibleName(item.text);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhPreferLatin);
    m_open->setObjectName(QStringLiteral("openUrlButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_open);
    addInput(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_isAsking = false;
        showState();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_edit->text()); });
    connect(m_open, &QPushButton::clicked, this, &UrlEditor::askOrOpen);
    showState();
}

void UrlEditor::askOrOpen()
{
    if (m_isAsking)
        QDesktopServices::openUrl(webAddress(m_edit->text()));
    m_isAsking = !m_isAsking;
    showState();
}

void UrlEditor::showState()
{
    const QUrl url = webAddress(m_edit->text());
    m_copy->setVisible(!m_edit->text().isEmpty());
    m_open->setVisible(url.isValid());
    m_open->setText(m_isAsking ? tr("Really open %1?").arg(url.host()) : tr("Open"));
}

QList<Answer> UrlEditor::read() const
{
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty())
        return {};
    return {Answer{{QStringLiteral("valueUri"), text}}};
}

void UrlEditor::showAnswers(const QList<Answer> &answers)
{
    const QString text = answers.isEmpty() ? QString() : plainText(answers.first());
    if (m_edit->text() != text)
        m_edit->setText(text);
}

QList<QWidget *> UrlEditor::inputs() const
{
    return {m_edit, m_copy, m_open};
}

} // namespace tasuki

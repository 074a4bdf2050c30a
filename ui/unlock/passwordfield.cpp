// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passwordfield.h"

#include "ui/support/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tasuki {

PasswordField::PasswordField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_eye(new QToolButton(this))
    , m_caps(new QLabel(tr("Caps Lock is on"), this))
{
    m_edit->setObjectName(QStringLiteral("passwordLineEdit"));
    m_edit->setAccessibleName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase | Qt::ImhLatinOnly);
    m_edit->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_edit->setMinimumHeight(theme::rowHeight);
    m_edit->installEventFilter(this);
    m_eye->setObjectName(QStringLiteral("showPasswordButton"));
    m_eye->setText(tr("Show"));
    m_eye->setAccessibleName(tr("Show: %1").arg(name));
    m_eye->setCheckable(true);
    m_eye->setMinimumHeight(theme::rowHeight);
    m_caps->setObjectName(QStringLiteral("capsLabel"));
    m_caps->hide();
    setFocusProxy(m_edit);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_eye, 0, 1);
    grid->addWidget(m_caps, 1, 0, 1, 2);
    connect(m_eye, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_edit->setAttribute(Qt::WA_InputMethodEnabled, false);
        m_eye->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::confirmed);
}

Secret PasswordField::take()
{
    QByteArray bytes = m_edit->text().toUtf8();
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    clear();
    return secret;
}

QString PasswordField::text() const
{
    return m_edit->text();
}

void PasswordField::clear()
{
    m_edit->clear();
    m_eye->setChecked(false);
    m_caps->hide();
}

/// Qt tells no portable state of Caps Lock; a capital without Shift gives it away.
bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (const QString typed = key->text(); typed.size() == 1 && typed.at(0).isLetter()) {
            const bool isShifted = key->modifiers().testFlag(Qt::ShiftModifier);
            m_caps->setVisible(typed.at(0).isUpper() != isShifted);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki

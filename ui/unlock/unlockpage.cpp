// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockpage.h"

#include "core/base/whendone.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/unlock/passwordfield.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

UnlockPage::UnlockPage(Access &access, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_person(new QComboBox(this))
    , m_password(new PasswordField(tr("Password"), this))
    , m_bar(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
    , m_enrol(new QPushButton(tr("I use this computer for the first time"), this))
{
    m_person->setObjectName(QStringLiteral("personComboBox"));
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_enrol->setObjectName(QStringLiteral("enrolButton"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(theme::smallSpace);
    layOut(hint);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_password, &PasswordField::confirmed, this, &UnlockPage::unlock);
    connect(m_enrol, &QPushButton::clicked, this, &UnlockPage::enrolRequested);
    setFocusProxy(m_password);
    setBusy(false);
    refresh();
    if (const auto because = m_access.lockedBecause())
        m_bar->showError(errorText(*because));
}

void UnlockPage::layOut(const QString &hint)
{
    auto *heading = new QLabel(tr("Tasuki"), this);
    heading->setFont(theme::guardFont());
    auto *personLabel = new QLabel(tr("Your name"), this);
    personLabel->setBuddy(m_person);
    auto *passwordLabel = new QLabel(tr("Password"), this);
    passwordLabel->setBuddy(m_password);
    auto *hintLabel = new QLabel(hint, this);
    hintLabel->setObjectName(QStringLiteral("hintLabel"));
    hintLabel->setTextFormat(Qt::PlainText);
    hintLabel->setWordWrap(true);
    hintLabel->setVisible(!hint.isEmpty());
    m_person->setMinimumHeight(theme::rowHeight);
    m_unlock->setMinimumHeight(theme::rowHeight + theme::hairSpace);
    m_unlock->setDefault(true);
    m_enrol->setFlat(true);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addStretch(1);
    column->addWidget(heading);
    column->addSpacing(theme::space);
    column->addWidget(m_bar);
    column->addWidget(personLabel);
    column->addWidget(m_person);
    column->addWidget(passwordLabel);
    column->addWidget(m_password);
    column->addWidget(m_progress);
    column->addWidget(m_unlock);
    column->addWidget(hintLabel);
    column->addSpacing(theme::largeSpace);
    column->addWidget(m_enrol);
    column->addStretch(2);
}

void UnlockPage::refresh()
{
    m_person->clear();
    const QList<VaultEntry> vaults = m_access.vaults();
    for (const VaultEntry &vault : vaults) {
        const QString name = vault.personName.isEmpty() ? vault.login : vault.personName;
        m_person->addItem(tr("%1 (%2)").arg(name, vault.server), vault.key);
    }
}

void UnlockPage::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    if (m_password->text().isEmpty()) {
        m_bar->showInfo(tr("Please type your password."));
        m_password->setFocus();
        return;
    }
    m_bar->clear();
    setBusy(true);
    whenDone(m_access.unlock(m_person->currentData().toString(), m_password->take()), this,
             [this](const Result<void> &answer) { showAnswer(answer); });
}

void UnlockPage::showAnswer(const Result<void> &answer)
{
    setBusy(false);
    if (answer)
        return; // the window leaves this page by Access::unlocked()
    const bool isWrong = answer.error().kind == Error::Kind::Unauthorized;
    m_bar->showError(isWrong ? tr("The password is not right. Please type it again.")
                             : errorText(answer.error()));
    m_password->setFocus();
}

/// Making the key from the password takes about a second, on purpose.
void UnlockPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_unlock->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Opening…") : tr("Unlock"));
    m_password->setEnabled(!busy);
    m_enrol->setEnabled(!busy);
}

} // namespace tasuki

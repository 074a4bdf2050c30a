// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/enrolpage.h"

#include "core/base/whendone.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/unlock/codefield.h"
#include "ui/unlock/passwordfield.h"
#include "ui/unlock/rulelist.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    constexpr qint64 largestAuthority = 64 * 1024; ///< a CA file is a few kilobytes

    /// People leave out https:// and type full-width letters.
    QUrl serverUrl(const QString &typed)
    {
        const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
        if (plain.isEmpty())
            return {};
        QUrl url(plain.contains(u"://") ? plain : QStringLiteral("https://") + plain,
                 QUrl::StrictMode);
        return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() ? url : QUrl();
    }

    QString errorHere(const Error &error)
    {
        if (error.kind == Error::Kind::Unauthorized)
            return EnrolPage::tr(
                "The ID or the one-time code is not right. A code works once and for "
                "a limited time: ask your administrator for a new one.");
        if (error.kind == Error::Kind::Untrusted)
            return EnrolPage::tr(
                "The server is not the one this certificate file belongs to. Check "
                "the address and the file with your administrator.");
        return errorText(error);
    }

} // namespace

EnrolPage::EnrolPage(Access &access, const Defaults &defaults, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_defaults(defaults)
    , m_authority(defaults.authority)
    , m_fields(new QWidget(this))
    , m_server(new QLineEdit(defaults.server, this))
    , m_login(new QLineEdit(this))
    , m_code(new CodeField(this))
    , m_authorityButton(new QPushButton(tr("Choose file…"), this))
    , m_authorityLabel(new QLabel(this))
    , m_password(new PasswordField(tr("A new password of your own"), this))
    , m_again(new PasswordField(tr("The same password again"), this))
    , m_rules(new RuleList(this))
    , m_bar(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_enrol(new QPushButton(this))
    , m_back(new QPushButton(tr("Back"), this))
{
    m_server->setObjectName(QStringLiteral("serverLineEdit"));
    m_login->setObjectName(QStringLiteral("loginLineEdit"));
    m_code->setObjectName(QStringLiteral("codeLineEdit"));
    m_password->setObjectName(QStringLiteral("newPasswordField"));
    m_again->setObjectName(QStringLiteral("repeatedPasswordField"));
    m_enrol->setObjectName(QStringLiteral("registerButton"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase
                                 | Qt::ImhNoPredictiveText);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_authorityLabel->setTextFormat(Qt::PlainText);
    layOut();
    connect(m_authorityButton, &QPushButton::clicked, this, &EnrolPage::chooseAuthority);
    connect(m_password, &PasswordField::edited, this, &EnrolPage::checkPassword);
    connect(m_again, &PasswordField::edited, this, &EnrolPage::checkPassword);
    connect(m_again, &PasswordField::confirmed, this, &EnrolPage::enrol);
    connect(m_enrol, &QPushButton::clicked, this, &EnrolPage::enrol);
    connect(m_back, &QPushButton::clicked, this, &EnrolPage::backRequested);
    setFocusProxy(m_server->text().isEmpty() ? m_server : m_login);
    setBusy(false);
}

void EnrolPage::layOut()
{
    auto *heading = new QLabel(tr("First use of this computer"), this);
    heading->setFont(theme::largeFont());
    auto *welcome = new QLabel(tr("Have the paper from your administrator at hand. It has the "
                                  "address, your ID and a one-time code. This takes two minutes "
                                  "and is asked only once."),
                               this);
    welcome->setObjectName(QStringLiteral("welcomeLabel"));
    welcome->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addWidget(heading);
    column->addWidget(welcome);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(theme::hairSpace);
    addField(fields, tr("Address of the server"), m_server);
    if (m_defaults.authority.isEmpty()) {
        m_authorityLabel->setText(tr("No file chosen yet"));
        addField(fields, tr("Certificate file of the server (ends in .pem or .crt)"),
                 m_authorityButton);
        fields->addWidget(m_authorityLabel);
    } else {
        m_authorityButton->hide();
        m_authorityLabel->hide();
    }
    addField(fields, tr("ID"), m_login);
    addField(fields, tr("One-time code"), m_code);
    addField(fields, tr("A new password of your own"), m_password);
    addField(fields, tr("The same password again"), m_again);
    fields->addWidget(m_rules);
    column->addWidget(m_fields);
    column->addWidget(m_bar);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(theme::smallSpace);
    column->addWidget(m_progress);
    m_enrol->setMinimumHeight(theme::rowHeight + theme::hairSpace);
    m_enrol->setDefault(true);
    column->addWidget(m_enrol);
    m_back->setFlat(true);
    column->addWidget(m_back);
}

void EnrolPage::addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *text = new QLabel(label, m_fields);
    text->setBuddy(field);
    field->setMinimumHeight(theme::rowHeight);
    column->addSpacing(theme::hairSpace);
    column->addWidget(text);
    column->addWidget(field);
}

void EnrolPage::setReturnable(bool returnable)
{
    m_back->setVisible(returnable);
}

void EnrolPage::setAuthority(const QByteArray &pem, const QString &fileName)
{
    m_authority = pem;
    m_authorityLabel->setText(fileName);
}

void EnrolPage::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("Certificate file of the server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &EnrolPage::readAuthority);
    dialog->open();
}

void EnrolPage::readAuthority(const QString &path)
{
    QFile file(path);
    const bool isReadable = file.open(QIODevice::ReadOnly) && file.size() <= largestAuthority;
    const QByteArray pem = isReadable ? file.readAll() : QByteArray();
    if (!pem.contains("-----BEGIN CERTIFICATE-----")) {
        m_bar->showError(tr("This file is not a certificate. Choose the one your administrator "
                            "gave you."));
        return;
    }
    m_bar->clear();
    setAuthority(pem, QFileInfo(path).fileName());
}

void EnrolPage::checkPassword()
{
    const QString typed = m_password->text();
    m_rules->show(PasswordRules::of(typed), !typed.isEmpty() && typed == m_again->text());
}

QString EnrolPage::whatIsMissing() const
{
    if (serverUrl(m_server->text()).isEmpty())
        return tr("Please type the address as it is on the paper, e.g. tasuki.example:8443.");
    if (m_authority.isEmpty())
        return tr("Please choose the certificate file of the server.");
    if (m_login->text().trimmed().isEmpty())
        return tr("Please type your ID.");
    if (!m_code->isComplete())
        return tr("The one-time code has %1 letters and digits.").arg(CodeField::length);
    if (!PasswordRules::of(m_password->text()).isMet())
        return tr("The password does not meet all the rules below it yet.");
    if (m_password->text() != m_again->text())
        return tr("The two passwords differ. Please type them again.");
    return {};
}

void EnrolPage::enrol()
{
    if (!m_enrol->isEnabled())
        return;
    if (const QString missing = whatIsMissing(); !missing.isEmpty()) {
        m_bar->showWarning(missing);
        return;
    }
    m_bar->clear();
    Enrolment enrolment;
    enrolment.server = serverUrl(m_server->text());
    enrolment.authority = m_authority;
    enrolment.login = m_login->text().normalized(QString::NormalizationForm_KC).trimmed();
    enrolment.code = Secret(std::string_view(m_code->code().toStdString()));
    enrolment.password = m_password->take();
    m_again->clear();
    checkPassword();
    setBusy(true);
    whenDone(m_access.enrol(std::move(enrolment)), this,
             [this](const Result<void> &answer) { showAnswer(answer); });
}

void EnrolPage::showAnswer(const Result<void> &answer)
{
    setBusy(false);
    if (answer)
        return; // the window leaves this page by Access::unlocked()
    m_bar->showError(errorHere(answer.error()));
    if (answer.error().kind == Error::Kind::Unauthorized)
        m_code->setFocus();
}

void EnrolPage::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_enrol->setEnabled(!busy);
    m_enrol->setText(busy ? tr("Registering…") : tr("Register and begin"));
    m_back->setEnabled(!busy);
}

} // namespace tasuki

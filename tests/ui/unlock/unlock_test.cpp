// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccess.h"
#include "tests/support/text.h"
#include "ui/unlock/codefield.h"
#include "ui/unlock/door.h"
#include "ui/unlock/passwordfield.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tasuki;

namespace {

/// As an input method or a paste hands a letter over; QTest types ASCII only.
void commit(QLineEdit &field, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&field, &press);
}

const auto rightPassword = QStringLiteral("tasuki-2026-demo");

struct Front {
    explicit Front(const EnrolPage::Defaults &defaults = {}) { prepare(defaults); }
    void prepare(const EnrolPage::Defaults &defaults)
    {
        door
            = std::make_unique<Door>(access, defaults, QStringLiteral("hint of the demonstration"));
        door->show();
    }
    UnlockPage &unlockPage() { return *door->findChild<UnlockPage *>(); }
    EnrolPage &enrolPage() { return *door->findChild<EnrolPage *>(); }
    static void type(QWidget &page, const QString &field, const QString &text)
    {
        auto *holder = page.findChild<QWidget *>(field);
        auto *edit = qobject_cast<QLineEdit *>(holder);
        if (!edit)
            edit = holder->findChild<QLineEdit *>();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void tryPassword(const QString &password)
    {
        auto *edit = unlockPage().findChild<QLineEdit *>(QStringLiteral("passwordLineEdit"));
        QTest::keyClicks(edit, password);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void fillEnrolment(const QString &password)
    {
        EnrolPage &page = enrolPage();
        type(page, QStringLiteral("serverLineEdit"), QStringLiteral("tasuki.example:8443"));
        type(page, QStringLiteral("loginLineEdit"), QStringLiteral("nishida"));
        type(page, QStringLiteral("codeLineEdit"), QStringLiteral("abcde 12345"));
        type(page, QStringLiteral("newPasswordField"), password);
        type(page, QStringLiteral("repeatedPasswordField"), password);
        page.setAuthority("-----BEGIN CERTIFICATE-----", QStringLiteral("ca.pem"));
    }
    void pressRegister()
    {
        enrolPage().findChild<QPushButton *>(QStringLiteral("registerButton"))->click();
        QCoreApplication::processEvents();
    }
    static QString said(QWidget &page) { return page.findChild<MessageBar *>()->text(); }

    FakeAccess access;
    std::unique_ptr<Door> door;
};

} // namespace

TEST_CASE("The right password opens the desk", "[unlock]")
{
    Front front;
    front.tryPassword(rightPassword);
    CHECK(front.access.isUnlocked());
}

TEST_CASE("A wrong password is said in the page and the field is empty again", "[unlock]")
{
    Front front;
    front.tryPassword(QStringLiteral("wrong-wrong-1"));
    CHECK_FALSE(front.access.isUnlocked());
    CHECK(Front::said(front.unlockPage()).contains(QStringLiteral("not right")));
    CHECK(front.unlockPage()
              .findChild<QLineEdit *>(QStringLiteral("passwordLineEdit"))
              ->text()
              .isEmpty());
    front.tryPassword(rightPassword);
    CHECK(front.access.isUnlocked());
}

TEST_CASE("A damaged vault is not called a wrong password", "[unlock]")
{
    Front front;
    front.access.refuse = Error{Error::Kind::Corrupt, {}};
    front.tryPassword(rightPassword);
    CHECK_FALSE(Front::said(front.unlockPage()).isEmpty());
    CHECK_FALSE(Front::said(front.unlockPage()).contains(QStringLiteral("not right")));
}

TEST_CASE("Whoever finds the computer locked by itself reads why and what to do", "[unlock]")
{
    Front front;
    CHECK(Front::said(front.unlockPage()).isEmpty()); // nothing to say when somebody locked it
    front.access.because = Error{Error::Kind::LeaseOver, {}};
    front.prepare({});
    CHECK(Front::said(front.unlockPage()).contains(QStringLiteral("locked itself")));
    CHECK(Front::said(front.unlockPage()).contains(QStringLiteral("Connect it to the network")));
    CHECK(front.unlockPage().findChild<MessageBar *>()->isVisible());
    front.tryPassword(rightPassword);
    CHECK(front.access.isUnlocked());
}

TEST_CASE("A password that cannot open without the centre is not called wrong", "[unlock]")
{
    const auto kind = GENERATE(Error::Kind::LeaseOver, Error::Kind::ClockSkew);
    Front front;
    front.access.refuse = Error{kind, {}};
    front.tryPassword(rightPassword);
    const bool isClock = kind == Error::Kind::ClockSkew;
    CHECK(Front::said(front.unlockPage())
              .contains(isClock ? QStringLiteral("clock") : QStringLiteral("locked itself")));
    CHECK_FALSE(Front::said(front.unlockPage()).contains(QStringLiteral("not right")));
}

TEST_CASE("While the key is being made nothing can be pressed twice", "[unlock]")
{
    Front front;
    front.access.slow = true;
    front.tryPassword(rightPassword);
    auto *button = front.unlockPage().findChild<QPushButton *>(QStringLiteral("unlockButton"));
    CHECK_FALSE(button->isEnabled());
    front.access.answer();
    CHECK(QTest::qWaitFor([button] { return button->isEnabled(); }, 2000));
    CHECK(front.access.isUnlocked());
}

TEST_CASE("A computer nobody has used yet begins with the first use", "[unlock]")
{
    Front front;
    front.access.entries.clear();
    front.prepare({});
    CHECK(front.enrolPage().isVisible());
    CHECK(front.enrolPage().findChild<QPushButton *>(QStringLiteral("backButton"))->isHidden());
    CHECK(front.enrolPage().findChild<QLabel *>(QStringLiteral("welcomeLabel"))->isVisible());
}

TEST_CASE("A code is read however it is typed", "[unlock]")
{
    const QString typed
        = GENERATE(QStringLiteral("abcde12345"), QStringLiteral("ABCDE-12345"),
                   QStringLiteral("ab cde 123 45"), QStringLiteral("ＡＢＣＤＥ１２３４５"));
    CodeField field;
    for (const QChar letter : typed)
        commit(field, letter);
    CHECK(field.code() == QStringLiteral("ABCDE12345"));
    CHECK(field.text() == QStringLiteral("ABCDE-12345"));
}

TEST_CASE("A complete first use enrols with what was typed", "[unlock]")
{
    Front front;
    front.fillEnrolment(QStringLiteral("care-manager-2026"));
    front.pressRegister();
    CHECK(front.access.isUnlocked());
    CHECK(front.access.enrolledLogin == QStringLiteral("nishida"));
    CHECK(front.access.enrolledCode == QStringLiteral("ABCDE12345"));
    CHECK(front.access.enrolledServer == QUrl(QStringLiteral("https://tasuki.example:8443")));
}

TEST_CASE("A weak password is refused before anything is sent", "[unlock]")
{
    const QString weak
        = GENERATE(QStringLiteral("short-1"), QStringLiteral("onlyletterslong"),
                   QStringLiteral("letters12345678"), QStringLiteral("12345678-901234"));
    Front front;
    front.fillEnrolment(weak);
    front.pressRegister();
    CHECK_FALSE(front.access.enrolledLogin);
    CHECK_FALSE(Front::said(front.enrolPage()).isEmpty());
}

TEST_CASE("What the server refuses is told apart in the page", "[unlock]")
{
    const auto kind = GENERATE(Error::Kind::Offline, Error::Kind::Unauthorized,
                               Error::Kind::Untrusted, Error::Kind::Portal, Error::Kind::ClockSkew);
    Front front;
    front.access.refuse = Error{kind, {}};
    front.fillEnrolment(QStringLiteral("care-manager-2026"));
    front.pressRegister();
    CHECK_FALSE(front.access.isUnlocked());
    CHECK_FALSE(Front::said(front.enrolPage()).isEmpty());
    CHECK(Front::said(front.enrolPage()).contains(QStringLiteral("code"))
          == (kind == Error::Kind::Unauthorized));
}

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"
#include "ui/print/previewpage.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace tasuki;

namespace {

/// A page over the fullest sheet, with a "printer" that writes into a folder.
struct Desk {
    explicit Desk(const QString &memory = {})
        : page(
            papers::documentOf(papers::demoSheet(0)), [this](QWidget *) { return pdfPath; },
            [this](QWidget *, PaperEdition) {
                auto printer = std::make_unique<QPrinter>();
                printer->setOutputFormat(QPrinter::PdfFormat);
                printer->setOutputFileName(printed);
                return printer;
            },
            PrintMemory(memory), LayoutLibrary::builtIn())
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.focusFirst();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key, modifiers);
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = page.findChild<Widget *>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }

    QTemporaryDir folder;
    QString pdfPath = folder.filePath(QStringLiteral("saved.pdf"));
    QString printed = folder.filePath(QStringLiteral("printed.pdf"));
    PreviewPage page;
};

} // namespace

TEST_CASE("The FAX set is ready after one key and printed after the next", "[print][keys]")
{
    Desk desk;
    desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return desk.page.paper().pageCount() == 4; }));
    CHECK(desk.page.paper().withheld().size() == 2);
    QSignalSpy spy(&desk.page, &PreviewPage::released);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    auto *bar = desk.find<MessageBar>("previewMessageBar");
    REQUIRE(QTest::qWaitFor([&] { return bar->severity() == MessageBar::Severity::Good; }));
    CHECK(QFile::exists(desk.printed));
    CHECK(papers::run(QStringLiteral("pdfinfo"), {desk.printed}).contains("Pages:           4"));
    CHECK(spy.isEmpty());
}

TEST_CASE("Nothing sensitive is let through without a reason", "[print][sensitive]")
{
    Desk desk;
    desk.find<QPushButton>("faxSetButton")->click();
    auto *tick = desk.find<QCheckBox>("releaseCheck-B15");
    CHECK_FALSE(tick->isChecked());
    tick->click();
    CHECK(desk.page.paper().withheld().size() == 1);
    QSignalSpy spy(&desk.page, &PreviewPage::released);
    desk.find<QPushButton>("savePdfButton")->click();
    CHECK(desk.find<MessageBar>("previewMessageBar")->severity() == MessageBar::Severity::Warning);
    CHECK_FALSE(QFile::exists(desk.pdfPath));
    auto *reason = desk.find<QLineEdit>("reasonEdit");
    CHECK(reason->isVisible());
    reason->setText(QStringLiteral("入院費の相談のため"));
    desk.find<QPushButton>("savePdfButton")->click();
    CHECK(QFile::exists(desk.pdfPath));
    REQUIRE(spy.size() == 1);
    CHECK(spy.first().at(0).toStringList() == QStringList{QStringLiteral("B15")});
    CHECK(spy.first().at(1).toString() == QStringLiteral("入院費の相談のため"));
}

TEST_CASE("A release for one reader is not one for the next", "[print][sensitive]")
{
    Desk desk;
    auto *variant = desk.find<QWidget>("variantChips");
    variant->setFocus();
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_2); // by FAX
    CHECK(desk.page.paper().withheld().size() == 2);
    desk.find<QCheckBox>("releaseCheck-B15")->click();
    desk.find<QWidget>("variantChips")->setFocus();
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_3); // for the patient
    CHECK(desk.page.paper().withheld().size() == 2);
}

TEST_CASE("Pages can be chosen, with digits of any width", "[print]")
{
    Desk desk;
    desk.find<QLineEdit>("sidesEdit")->setText(QStringLiteral("２"));
    desk.find<QPushButton>("printButton")->click();
    auto *bar = desk.find<MessageBar>("previewMessageBar");
    REQUIRE(QTest::qWaitFor([&] { return bar->severity() == MessageBar::Severity::Good; }));
    CHECK(papers::run(QStringLiteral("pdfinfo"), {desk.printed}).contains("Pages:           1"));
    desk.find<QLineEdit>("sidesEdit")->setText(QStringLiteral("all of them"));
    desk.find<QPushButton>("printButton")->click();
    CHECK(bar->severity() == MessageBar::Severity::Warning);
}

TEST_CASE("Edition and masking are remembered, and nothing else", "[print]")
{
    const QTemporaryDir folder;
    const QString memory = folder.filePath(QStringLiteral("print.ini"));
    {
        Desk desk(memory);
        desk.find<QCheckBox>("maskCheck")->click();
        desk.find<QWidget>("editionChips")->setFocus();
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_2);
    }
    Desk again(memory);
    CHECK(again.find<QCheckBox>("maskCheck")->isChecked());
    const QSettings settings(memory, QSettings::IniFormat);
    CHECK(settings.allKeys()
          == QStringList{QStringLiteral("print/doubleSided"), QStringLiteral("print/masked")});
    CHECK(settings.value(QStringLiteral("print/doubleSided")).toBool());
}

TEST_CASE("A PDF that cannot be saved is said in the page", "[print]")
{
    Desk desk;
    desk.pdfPath = QStringLiteral("/nowhere/at/all.pdf");
    desk.find<QPushButton>("savePdfButton")->click();
    CHECK(desk.find<MessageBar>("previewMessageBar")->severity() == MessageBar::Severity::Error);
}

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/episode/admissionpanel.h"
#include "ui/episode/episodestrip.h"
#include "ui/episode/sendpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace tasuki;

TEST_CASE("An hour is read however it is written", "[ui][episode]")
{
    CHECK(readHour(QStringLiteral("10:31")) == QTime(10, 31));
    CHECK(readHour(QStringLiteral("１０：３１")) == QTime(10, 31));
    CHECK(readHour(QStringLiteral("931")) == QTime(9, 31));
    CHECK(readHour(QStringLiteral("1031")) == QTime(10, 31));
    CHECK(readHour(QStringLiteral("10時")) == QTime(10, 0));
    CHECK(readHour(QStringLiteral("10時5分")) == QTime(10, 5));
    for (const char *wrong : {"", "25:00", "10:61", "noon", "12345"})
        CHECK_FALSE(readHour(QLatin1String(wrong)).isValid());
}

TEST_CASE("Nobody is admitted twice: the panel says so and stays", "[ui][episode]")
{
    TestDesk desk;
    const ObjectId inHospital = desk.workspace.clientNamed(QStringLiteral("佐藤ハル"));
    AdmissionPanel panel(desk.workspace, desk.clock);
    panel.begin(desk.workspace.snapshot()->client(inHospital)->client);
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    QSignalSpy admitted(&panel, &AdmissionPanel::admitted);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return);
    CHECK(admitted.isEmpty());
    CHECK(panel.findChild<QLabel *>(QStringLiteral("admissionProblemLabel"))->isVisible());
}

TEST_CASE("The wished hospital stands first", "[ui][episode]")
{
    TestDesk desk;
    Client client = desk.workspace.data.clients.last().client;
    for (const Office &office : desk.workspace.data.offices) {
        if (office.kind == OfficeKind::Hospital)
            client.preferredHospital = office.id;
    }
    AdmissionPanel panel(desk.workspace, desk.clock);
    panel.begin(client);
    CHECK(panel.findChild<QComboBox *>()->currentData().toUuid()
          == client.preferredHospital.uuid());
}

TEST_CASE("A sheet can be taken back until somebody has read it", "[ui][episode]")
{
    TestDesk desk;
    const auto strip = [&](const QString &name) {
        const ObjectId id = desk.workspace.episodeOf(name);
        auto content = stripContent(*desk.workspace.snapshot()->episode(id),
                                    *desk.workspace.snapshot(), desk.clock.now());
        content.canWithdraw = desk.workspace.canWithdraw(id);
        auto shown = std::make_unique<EpisodeStrip>();
        shown->display(content, desk.clock.now());
        return shown;
    };
    const auto unread = strip(QStringLiteral("髙﨑𠮷次"));
    CHECK_FALSE(unread->findChild<QPushButton *>(QStringLiteral("withdrawButton"))->isHidden());
    const auto read = strip(QStringLiteral("宮内トメ"));
    CHECK(read->findChild<QPushButton *>(QStringLiteral("withdrawButton"))->isHidden());
}

TEST_CASE("Name and birth date are large before a sheet is sent", "[ui][episode]")
{
    TestDesk desk;
    SendPanel panel(desk.workspace);
    panel.begin(desk.workspace.episodeOf(QStringLiteral("佐藤ハル")));
    desk.settle();
    auto *patient = panel.findChild<QWidget *>(QStringLiteral("sendPatientLabel"));
    REQUIRE(patient);
    int large = 0;
    for (QLabel *label : patient->findChildren<QLabel *>())
        large += label->font().pointSizeF() >= 20 && !label->text().isEmpty();
    CHECK(large >= 2);
}

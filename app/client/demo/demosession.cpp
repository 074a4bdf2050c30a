// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/demo/demosession.h"

#include "core/base/whendone.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QScreen>

#include <cstdio>

namespace tasuki {

namespace {

    /// Proportional set size as the kernel counts it; 0 where it does not say.
    long long ownMemoryMegabytes()
    {
        QFile file(QStringLiteral("/proc/self/smaps_rollup"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArrayList lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Pss:"))
                return line.mid(4).simplified().split(' ').first().toLongLong() / 1024;
        }
        return 0;
    }

    std::unique_ptr<QLabel> waitingNote()
    {
        auto note = std::make_unique<QLabel>(
            QCoreApplication::translate("DemoSession",
                                        "Tasuki is preparing the demonstration: a server "
                                        "and fictive people on this computer…"));
        note->setTextFormat(Qt::PlainText);
        note->setMargin(40);
        note->setWindowTitle(QStringLiteral("たすき"));
        note->show();
        return note;
    }

} // namespace

QString DemoSession::password()
{
    return QStringLiteral("Kazaguruma-0825");
}

DemoSession::DemoSession(const ClientOptions &options, const FormLibrary &forms,
                         const AdmissionRules &rules, const Clock &clock, FileChoosers choose)
    : m_options(options)
    , m_forms(forms)
    , m_rules(rules)
    , m_clock(clock)
    , m_choose(std::move(choose))
{
    m_folder.setAutoRemove(!options.keepData && options.dataFolder.isEmpty());
    if (!options.story.isEmpty()) {
        const QString pdf
            = QDir(options.outFolder).filePath(QStringLiteral("admission-information.pdf"));
        m_choose.pdfPath = [pdf](QWidget *) { return pdf; };
        const QString photo = QDir(options.outFolder).filePath(QStringLiteral("photo.jpg"));
        m_choose.attachments = [photo](QWidget *) {
            return savePracticePhoto(photo) ? QStringList{photo} : QStringList();
        };
    }
}

int DemoSession::run(QApplication &app, const ClientOptions &options, const FormLibrary &forms,
                     const AdmissionRules &rules, const Clock &clock, FileChoosers choose)
{
    DemoSession session(options, forms, rules, clock, std::move(choose));
    // The note closes before the desks open; the program must not take that for the end.
    QApplication::setQuitOnLastWindowClosed(false);
    session.m_waiting = waitingNote();
    QMetaObject::invokeMethod(
        &session,
        [&session] {
            if (session.prepare())
                session.seat(0);
            else
                session.end(1);
        },
        Qt::QueuedConnection);
    const int code = app.exec();
    session.m_runner.reset();
    session.m_seats.clear();
    if (session.m_server)
        session.m_server->stop();
    return code;
}

void DemoSession::end(int code)
{
    if (!m_options.story.isEmpty() && code == 0)
        std::printf("story: memory %lld MB (PSS; server and all desks in one process)\n",
                    ownMemoryMegabytes());
    QCoreApplication::exit(code);
}

QStringList DemoSession::people() const
{
    const auto careManager = QStringLiteral("nishida");
    if (m_options.story == u"room") // a visiting nurse, a clinic's doctor and a pharmacist
        return {careManager, QStringLiteral("tachibana"), QStringLiteral("shirai"),
                QStringLiteral("kirino")};
    if (m_options.story == u"discharge") // the way back is written by professions: a therapist
        return {careManager, QStringLiteral("ooyama")};
    return {careManager, QStringLiteral("tanaka")};
}

bool DemoSession::prepare()
{
    const QString root = m_options.dataFolder.isEmpty() ? m_folder.path() : m_options.dataFolder;
    const auto json = builtInFile(QStringLiteral(":/tasuki/demo/region.json"));
    if (!json || !QDir().mkpath(root)
        || (!m_options.outFolder.isEmpty() && !QDir().mkpath(m_options.outFolder))) {
        std::fprintf(stderr, "tasuki: the demonstration's folders cannot be made\n");
        return false;
    }
    const auto region = DemoRegion::load(*json);
    auto server = region ? DemoServer::start(QDir(root).filePath(QStringLiteral("server")), *region,
                                             m_forms, m_clock)
                         : Result<std::unique_ptr<DemoServer>>(region.error());
    if (!server) {
        std::fprintf(stderr, "tasuki: the demonstration's server does not start: %s\n",
                     qPrintable(server.error().detail));
        return false;
    }
    m_server = std::move(*server);
    for (const QString &key : people()) {
        DeskPages::Texts texts;
        texts.enrolment = {m_server->enrolmentUrl().toString(), m_server->authority()};
        texts.doorHint
            = QCoreApplication::translate(
                  "DemoSession", "Demonstration with fictive people. Everybody's password: %1")
                  .arg(password());
        const QString folder = QDir(root).filePath(QStringLiteral("desk-") + key);
        QDir().mkpath(folder);
        m_seats.push_back(
            {key, std::make_unique<Desktop>(folder, m_forms, m_rules, m_clock, texts, m_choose)});
    }
    return true;
}

void DemoSession::seat(qsizetype index)
{
    if (index == static_cast<qsizetype>(m_seats.size()))
        return open();
    Seat &seat = m_seats[static_cast<std::size_t>(index)];
    auto code = m_server->invite(seat.key);
    if (!code) {
        std::fprintf(stderr, "tasuki: no code for the demonstration: %s\n",
                     qPrintable(code.error().detail));
        return end(1);
    }
    Enrolment enrolment{m_server->enrolmentUrl(), m_server->authority(), seat.key,
                        Secret(password().toStdString()), std::move(*code)};
    whenDone(seat.desk->access().enrol(std::move(enrolment)), this,
             [this, index](const Result<void> &enrolled) {
                 if (!enrolled) {
                     std::fprintf(stderr, "tasuki: the demonstration's desk was not enrolled: %s\n",
                                  qPrintable(enrolled.error().detail));
                     return end(1);
                 }
                 m_seats[static_cast<std::size_t>(index)].desk->access().lock();
                 this->seat(index + 1);
             });
}

void DemoSession::open()
{
    const QRect screen = QApplication::primaryScreen()->availableGeometry();
    const QSize size = QSize(1180, 860).boundedTo(screen.size());
    // The two desks lie one over the other, each with an edge to take it by.
    for (auto seat = m_seats.rbegin(); seat != m_seats.rend(); ++seat) {
        MainWindow &window = seat->desk->window();
        window.resize(size);
        const int shift = seat == m_seats.rbegin() ? 60 : 0;
        window.move(screen.topLeft() + QPoint(shift, shift));
        window.show();
    }
    m_waiting.reset();
    QApplication::setQuitOnLastWindowClosed(true);
    m_seats.front().desk->window().raise();
    m_seats.front().desk->window().activateWindow();
    if (!m_options.story.isEmpty())
        playStory();
}

/// Its steps point to the story, which therefore stays.
QList<StoryStep> DemoSession::storySteps()
{
    MainWindow &care = m_seats[0].desk->window();
    MainWindow &hospital = m_seats[1].desk->window();
    const auto turnServer = [this](bool on) { return on ? m_server->resume() : m_server->pause(); };
    if (m_options.story == u"talk") {
        m_talk = std::make_unique<TalkStory>(care, hospital, password(), turnServer);
        return m_talk->steps();
    }
    if (m_options.story == u"room") {
        m_room = std::make_unique<RoomStory>(
            RoomStory::Desks{care, hospital, m_seats[2].desk->window(), m_seats[3].desk->window()},
            password(), turnServer);
        return m_room->steps();
    }
    if (m_options.story == u"keyboard") {
        m_keys = std::make_unique<KeyboardStory>(care, hospital, password());
        return m_keys->steps();
    }
    if (m_options.story == u"discharge") {
        m_wayBack = std::make_unique<DischargeStory>(care, hospital, password());
        return m_wayBack->steps();
    }
    m_story = std::make_unique<HandoffStory>(care, hospital, password());
    if (m_options.story == u"handoff-offline")
        m_story->setServerSwitch(turnServer);
    return m_story->steps();
}

void DemoSession::playStory()
{
    m_runner = std::make_unique<StoryRunner>(storySteps(), m_options.outFolder);
    m_runner->setLinger(m_options.lingerMs);
    connect(m_runner.get(), &StoryRunner::finished, this, [this](bool good, const QString &step) {
        if (!good)
            std::fprintf(stderr, "story: step failed: %s\n", qPrintable(step));
        end(good ? 0 : 1);
    });
    m_runner->start();
}

} // namespace tasuki

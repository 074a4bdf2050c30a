// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/clientoptions.h"
#include "app/client/demo/demoserver.h"
#include "app/client/desk/desktop.h"
#include "app/client/story/dischargestory.h"
#include "app/client/story/handoffstory.h"
#include "app/client/story/keyboardstory.h"
#include "app/client/story/roomstory.h"
#include "app/client/story/talkstory.h"

#include <QLabel>
#include <QTemporaryDir>

class QApplication;

namespace tasuki {

/// The whole product on one machine: a server in this process on loopback, and two desks – a care
/// manager's and a hospital social worker's – that are enrolled as any device is. Data is thrown
/// away at the end.
class DemoSession : public QObject {
    Q_OBJECT

public:
    static int run(QApplication &app, const ClientOptions &options, const FormLibrary &forms,
                   const AdmissionRules &rules, const Clock &clock, FileChoosers choose);

    /// The password of every fictive person.
    static QString password();

private:
    struct Seat {
        QString key; ///< of the person in the region file
        std::unique_ptr<Desktop> desk;
    };

    DemoSession(const ClientOptions &options, const FormLibrary &forms, const AdmissionRules &rules,
                const Clock &clock, FileChoosers choose);
    QStringList people() const; ///< who sits at the desks, by their keys in the region file
    bool prepare(); ///< starts and fills the server; false after saying why not
    void seat(qsizetype index); ///< enrols one desk after the other, then opens
    void open();
    void playStory();
    QList<StoryStep> storySteps();
    void end(int code);

    ClientOptions m_options;
    const FormLibrary &m_forms;
    const AdmissionRules &m_rules;
    const Clock &m_clock;
    FileChoosers m_choose;
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::vector<Seat> m_seats;
    std::unique_ptr<QLabel> m_waiting;
    std::unique_ptr<HandoffStory> m_story;
    std::unique_ptr<DischargeStory> m_wayBack;
    std::unique_ptr<TalkStory> m_talk;
    std::unique_ptr<RoomStory> m_room;
    std::unique_ptr<KeyboardStory> m_keys;
    std::unique_ptr<StoryRunner> m_runner;
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "tests/fault/line.h"
#include "tests/fault/ordeal.h"
#include "tests/fault/sqliteserverside.h"

#include <functional>

namespace tasuki::fault {

/// One full round, always the same to the letter: machines start, a sheet is written, sent and
/// read, two people write over each other and one settles it, it is handed over and acknowledged,
/// machines start again in between, the hospital loses the room with words unsent and its store is
/// rewritten without it, all close. Whoever is told that something failed tries again.
class Round {
public:
    static Result<std::unique_ptr<Round>> create(const Region &region);

    /// All of it, with this happening on the way; then the trouble ends, all comes to rest and is
    /// judged.
    Verdict play(const Ordeal &ordeal);
    bool hasStruck() const;
    int toldFailures() const { return m_toldFailures; } ///< what people and logs were told
    /// Power cuts at the same call that leave other files than this one and than each other.
    const QList<Ordeal::Cut> &otherCuts() const { return m_otherCuts; }
    const QStringList &story() const { return m_scene->story; }

private:
    struct Step {
        Machine at; ///< who would be told that it failed
        QString what;
        std::function<Result<void>()> act;
    };
    explicit Round(std::unique_ptr<Scene> scene);

    QList<Step> steps();
    QList<Step> opening();
    QList<Step> writing();
    QList<Step> conflict();
    QList<Step> handingOver();
    QList<Step> acknowledging();
    QList<Step> losingTheRoom();
    QList<Step> closing();
    Step sends(Machine who);
    Step fetches(Machine who);
    Step writes(Machine who, const QString &what,
                std::function<Result<Operation>(const Device &)> make);
    Step writesSheet(Machine who);
    Step writesGroup(Machine who, const QString &group, const QString &text);
    Step moves(Machine who, SheetState to);
    Step unlocks(Machine who);
    Step locks(Machine who);
    Step startsServer();
    Step stopsServer();

    Verdict perform(const Step &step);
    Verdict judgeWords(const Step &step, const Error &error) const;
    Verdict recover(int tries);
    Verdict powerCameBack();
    QList<Ordeal::Cut> differentCuts() const;
    Verdict endTrouble();
    Verdict judgeOutcome();

    Result<void> talk(Machine who, SyncRequest::Purpose purpose);
    Result<void> save(Device &device, const std::function<Result<Operation>(const Device &)> &make);
    Result<OverlayObject> sheet(const Device &device) const;
    SqliteServerSide &server() const;
    Device &device(Machine who) const;
    QString path(Machine who) const;
    ScopeId room() const { return m_scene->region.rooms.first(); }

    std::unique_ptr<Scene> m_scene;
    Line m_line;
    Ordeal m_ordeal;
    Verdict m_verdict; ///< what the line found while it carried something
    std::optional<Device::Saved> m_unsure; ///< ended in an error, and may be there nevertheless
    int m_toldFailures = 0;
    bool m_wasCut = false;
    QList<Ordeal::Cut> m_otherCuts;
};

} // namespace tasuki::fault

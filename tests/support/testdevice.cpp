// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdevice.h"

#include "tests/support/text.h"

namespace tasuki {

const Clock &TestDevice::systemClock()
{
    static const SystemClock clock;
    return clock;
}

TestDevice::TestDevice(const Clock &clock, StoreOptions store, PreviewMaker makePreview,
                       SyncPace pace)
    : m_clock(clock)
    , m_access(m_folder.path(), testForms(), testRules(), clock, pace, quickKey(), store,
               std::move(makePreview))
{ }

Result<void> TestDevice::enrol(TestServer::Ticket ticket)
{
    m_id = ticket.device;
    return await(m_access.enrol(std::move(ticket.enrolment)));
}

Result<void> TestDevice::unlock(Secret password)
{
    const auto vaults = m_access.vaults();
    if (vaults.isEmpty())
        return Error{Error::Kind::NotFound, QStringLiteral("no vault on this device")};
    return await(m_access.unlock(vaults.first().key, std::move(password)));
}

Workspace &TestDevice::workspace()
{
    if (!m_access.workspace())
        FAIL("this device is locked");
    return *m_access.workspace();
}

bool TestDevice::isQuiet()
{
    return now().unsent == 0 && workspace().connectivity().state == Connectivity::State::Online;
}

bool TestDevice::isLookedAtSince(const QDateTime &time)
{
    // By this device's own clock, which may be wrong.
    const QDateTime contact = workspace().connectivity().lastContact;
    return contact.isValid() && contact.addMSecs(m_clock.now().msecsTo(systemClock().now())) > time;
}

void TestDevice::catchUp()
{
    // Work of the storage thread is done in turn: when a question has been answered, so were the
    // readings asked for before it – one under way, and one more that it made necessary.
    for (int turn = 0; turn < 3; ++turn)
        CHECK_FALSE(await(workspace().handoffs().prepareSend(ObjectId::create())));
}

std::string TestDevice::story()
{
    const Connectivity line = workspace().connectivity();
    return QStringLiteral("line %1, problem %2 %3, unsent %4, offices %5, clients %6, episodes %7")
        .arg(int(line.state))
        .arg(line.problem ? int(line.problem->kind) : -1)
        .arg(line.problem ? line.problem->detail : QString())
        .arg(now().unsent)
        .arg(now().offices.size())
        .arg(now().clients.size())
        .arg(now().episodes.size())
        .toStdString();
}

bool TestDevice::has(Error::Kind problem)
{
    const Connectivity line = workspace().connectivity();
    return line.problem && line.problem->kind == problem;
}

Result<Sheet> TestDevice::standingSheet(const Client &client)
{
    return await(workspace().standingSheets().open(client.id));
}

Result<Sheet> TestDevice::answer(const Sheet &seen, const QString &item, const QString &text)
{
    return await(workspace().standingSheets().save(seen, {{item, answerOf(item, text)}}, {}));
}

Result<ObjectId> TestDevice::admit(const Client &client, OfficeId hospital)
{
    Admission admission;
    admission.client = client.id;
    admission.hospital = hospital;
    admission.admittedAt = systemClock().now().addSecs(-3600);
    admission.note = QStringLiteral("昨夜から熱");
    return await(workspace().handoffs().admit(admission));
}

Result<void> TestDevice::send(ObjectId episode)
{
    const auto preview = await(workspace().handoffs().prepareSend(episode));
    if (!preview)
        return preview.error();
    return await(workspace().handoffs().send(episode, preview->seenHash));
}

} // namespace tasuki

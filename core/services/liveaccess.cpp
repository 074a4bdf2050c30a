// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveaccess.h"

#include "core/base/whendone.h"
#include "core/session/vaultfinder.h"

#include <QPromise>

namespace tasuki {

LiveAccess::LiveAccess(QString dataFolder, const FormLibrary &forms, AdmissionRules rules,
                       const Clock &clock, SyncPace pace, KeyCost cost, StoreOptions store,
                       PreviewMaker makePreview, QObject *parent)
    : Access(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_forms(forms)
    , m_rules(std::move(rules))
    , m_clock(clock)
    , m_makePreview(std::move(makePreview))
    , m_enroller(m_dataFolder, m_keyThread, clock, cost)
    , m_session(std::make_unique<Session>(clock, pace, store))
{
    connect(m_session.get(), &Session::leaseOver, this, [this] {
        lockBecause(Error{Error::Kind::LeaseOver, QStringLiteral("the lease ended")});
    });
}

LiveAccess::~LiveAccess()
{
    m_coming.reset();
    m_workspace.reset();
    m_session->close();
}

QList<VaultEntry> LiveAccess::vaults() const
{
    QList<VaultEntry> entries;
    for (const VaultHeader &header : findVaults(m_dataFolder))
        entries.append({header.folder, header.login, header.personName, header.server});
    return entries;
}

QFuture<Result<void>> LiveAccess::enrol(Enrolment enrolment)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto password = std::make_shared<Secret>(enrolment.password.clone());
    EnrolmentOrder order{enrolment.server, enrolment.authority, enrolment.login,
                         std::move(enrolment.password), std::move(enrolment.code)};
    whenDone(m_enroller.enrol(std::move(order)), this,
             [this, promise, password](const Result<QString> &folder) {
                 if (folder)
                     return open(*folder, std::move(*password), promise);
                 promise->addResult(Result<void>(folder.error()));
                 promise->finish();
             });
    return promise->future();
}

QFuture<Result<void>> LiveAccess::unlock(const QString &vaultKey, Secret password)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    open(vaultKey, std::move(password), promise);
    return promise->future();
}

void LiveAccess::open(const QString &folder, Secret password, const Promise &promise)
{
    whenDone(m_session->open(folder, std::move(password)), this,
             [this, promise](const Result<void> &opened) {
                 if (!opened)
                     return finish(promise, opened);
                 m_coming = std::make_unique<LiveWorkspace>(*m_session, m_forms, m_rules, m_clock,
                                                            m_makePreview);
                 whenDone(m_coming->load(), this,
                          [this, promise](const Result<void> &loaded) { finish(promise, loaded); });
             });
}

void LiveAccess::finish(const Promise &promise, const Result<void> &loaded)
{
    if (loaded) {
        m_workspace = std::move(m_coming);
    } else {
        m_coming.reset();
        m_session->close();
    }
    promise->addResult(loaded);
    promise->finish();
    if (loaded)
        Q_EMIT unlocked();
}

void LiveAccess::lock()
{
    lockBecause({});
}

void LiveAccess::lockBecause(const std::optional<Error> &reason)
{
    if (!m_workspace)
        return;
    m_lockedBecause = reason;
    Q_EMIT aboutToLock();
    // Widgets let go of the workspace when they hear of it; it goes only after that.
    auto leaving = std::move(m_workspace);
    Q_EMIT locked();
    leaving.reset();
    m_session->close();
}

} // namespace tasuki

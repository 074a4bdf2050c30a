// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccess.h"

namespace tasuki {

FakeAccess::FakeAccess(FakeWorkspace::Desk desk, QObject *parent)
    : Access(parent)
    , m_desk(desk)
{
    entries.append({QStringLiteral("vault-1"), QStringLiteral("nishida"), QStringLiteral("西田恵"),
                    QStringLiteral("tasuki.example")});
}

QFuture<Result<void>> FakeAccess::enrol(Enrolment enrolment)
{
    enrolledLogin = enrolment.login;
    enrolledCode = QString::fromUtf8(enrolment.code.view().data(),
                                     static_cast<qsizetype>(enrolment.code.size()));
    enrolledAuthority = enrolment.authority;
    enrolledServer = enrolment.server;
    return finish(refuse ? Result<void>(*refuse) : Result<void>());
}

QFuture<Result<void>> FakeAccess::unlock(const QString &, Secret typed)
{
    const bool right = typed.view() == password.toStdString();
    if (refuse)
        return finish(*refuse);
    return finish(right ? Result<void>() : Result<void>(Error{Error::Kind::Unauthorized, {}}));
}

QFuture<Result<void>> FakeAccess::finish(const Result<void> &result)
{
    m_promise = QPromise<Result<void>>();
    m_promise.start();
    m_pending = result;
    const QFuture<Result<void>> future = m_promise.future();
    if (!slow)
        answer();
    return future;
}

void FakeAccess::answer()
{
    if (m_pending)
        openNow();
    m_promise.addResult(m_pending);
    m_promise.finish();
}

void FakeAccess::openNow()
{
    m_workspace = std::make_unique<FakeWorkspace>(m_desk);
    Q_EMIT unlocked();
}

void FakeAccess::lock()
{
    if (!m_workspace)
        return;
    Q_EMIT aboutToLock();
    m_workspace.reset();
    Q_EMIT locked();
}

} // namespace tasuki

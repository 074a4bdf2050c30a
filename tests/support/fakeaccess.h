// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/access.h"
#include "tests/support/fakeworkspace.h"

#include <memory>

namespace tasuki {

/// A door without a vault: one password opens it, and every signal comes as the real one sends it.
/// An unlock or enrolment is answered at once, or – while `slow` – when the test calls answer().
class FakeAccess final : public Access {
    Q_OBJECT

public:
    explicit FakeAccess(FakeWorkspace::Desk desk = FakeWorkspace::Desk::CareOffice,
                        QObject *parent = nullptr);

    QList<VaultEntry> entries; ///< one at first
    QString password = QStringLiteral("tasuki-2026-demo");
    std::optional<Error> refuse; ///< what unlock and enrol answer while set
    std::optional<Error> because; ///< what lockedBecause() answers
    bool slow = false;
    std::optional<QString> enrolledLogin;
    QString enrolledCode;
    QByteArray enrolledAuthority;
    QUrl enrolledServer;
    void answer();
    void openNow(); ///< as after a right password
    FakeWorkspace &desk() { return *m_workspace; } ///< only while unlocked

    QList<VaultEntry> vaults() const override { return entries; }
    QFuture<Result<void>> enrol(Enrolment enrolment) override;
    QFuture<Result<void>> unlock(const QString &vaultKey, Secret typed) override;
    void lock() override;
    bool isUnlocked() const override { return m_workspace != nullptr; }
    Workspace *workspace() override { return m_workspace.get(); }
    std::optional<Error> lockedBecause() const override { return because; }

private:
    QFuture<Result<void>> finish(const Result<void> &result);

    FakeWorkspace::Desk m_desk;
    std::unique_ptr<FakeWorkspace> m_workspace;
    QPromise<Result<void>> m_promise;
    Result<void> m_pending;
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/admissiondeadline.h"
#include "core/services/access.h"
#include "core/services/liveworkspace.h"
#include "core/session/enroller.h"
#include "core/session/session.h"

#include <memory>

namespace tasuki {

/// The door over real vaults below a data folder. `makePreview` may be missing: then files that are
/// attached here have none.
class LiveAccess final : public Access {
    Q_OBJECT

public:
    LiveAccess(QString dataFolder, const FormLibrary &forms, AdmissionRules rules,
               const Clock &clock, SyncPace pace = {}, KeyCost cost = {}, StoreOptions store = {},
               PreviewMaker makePreview = {}, QObject *parent = nullptr);
    ~LiveAccess() override;

    QList<VaultEntry> vaults() const override;
    QFuture<Result<void>> enrol(Enrolment enrolment) override;
    QFuture<Result<void>> unlock(const QString &vaultKey, Secret password) override;
    void lock() override;
    bool isUnlocked() const override { return m_workspace != nullptr; }
    Workspace *workspace() override { return m_workspace.get(); }
    std::optional<Error> lockedBecause() const override { return m_lockedBecause; }

private:
    using Promise = std::shared_ptr<QPromise<Result<void>>>;
    void open(const QString &folder, Secret password, const Promise &promise);
    void finish(const Promise &promise, const Result<void> &loaded);
    void lockBecause(const std::optional<Error> &reason);

    QString m_dataFolder;
    const FormLibrary &m_forms;
    AdmissionRules m_rules;
    const Clock &m_clock;
    PreviewMaker m_makePreview;
    StorageThread m_keyThread; ///< key derivation while no session is open
    Enroller m_enroller;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LiveWorkspace> m_workspace;
    std::unique_ptr<LiveWorkspace> m_coming; ///< still reading; becomes the workspace
    std::optional<Error> m_lockedBecause;
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/givenfile.h"
#include "core/services/previewmaker.h"
#include "core/storage/storedfile.h"
#include "core/wire/attachment.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace tasuki {

/// Takes one file into a room: reads it twice, first to know what it is and what
/// it shows, then chunk by chunk into the store, sealed; then says in the room that it is there.
/// Without a preview when none can be made: that is no reason to keep a file back. Long work is
/// done on `reader`, and the storage thread is asked for one chunk at a time. Deletes itself when
/// it has told; destroyed before that it leaves an unfinished file, which the next start forgets.
class FileIntake final : public QObject {
    Q_OBJECT

public:
    FileIntake(Session &session, Desk &desk, QThreadPool &reader, PreviewMaker makePreview,
               QObject *parent);
    ~FileIntake() override;

    QFuture<Result<ObjectId>> begin(ScopeId room, const GivenFile &given, ObjectId to);

private:
    struct Source;
    struct Description;
    void described(const Result<Description> &description);
    void known(const Result<std::optional<StoredFile>> &before);
    void nextChunk();
    void read(const Result<QByteArray> &bytes);
    void complete();
    void announce();
    void fail(const Error &error);
    void finish(const Result<ObjectId> &result);

    Session &m_session;
    Desk &m_desk;
    QThreadPool &m_reader;
    PreviewMaker m_makePreview;
    std::shared_ptr<Source> m_source; ///< one thread at a time
    StoredFile m_file;
    std::optional<StoredFile> m_before; ///< the same file was here whole
    Attachment m_attachment;
    int m_chunk = 0;
    QPromise<Result<ObjectId>> m_promise;
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"
#include "core/services/shelvedfile.h"
#include "core/services/snapshot.h"
#include "ui/shell/valuelistmodel.h"

#include <QCache>
#include <QImage>
#include <QSet>
#include <QTimer>

namespace tasuki {

/// A document on the shelf. The newest one of each kind begins it.
struct DocumentRow {
    ShelvedFile file;
    int ofItsKind = 0; ///< how many there are; 0 unless it is the newest one of its kind
    bool isNewest() const { return ofItsKind > 0; }
};

/// What is drawn of one.
struct DocumentWords {
    QString heading; ///< on the newest of a kind
    QString name;
    QString about; ///< when it came, and who put it there
    QString receipt; ///< 受領
    QString unsent;
    bool isAwaited = false; ///< 受領 is missing
};

/// By kind, and the newest first in each. `only`: nothing but those of one kind.
QList<DocumentRow> documentRows(const QList<ShelvedFile> &files,
                                const std::optional<DocumentKind> &only = {});

/// The documents of a room, thousands where there are: what they show, and the messages they came
/// with, are asked for when a row comes on screen, and a bounded number of pictures is kept.
class DocumentModel final : public ValueListModel<DocumentRow> {
    Q_OBJECT

public:
    enum Role { WordsRole = Qt::UserRole, PictureRole, NewestRole };
    static constexpr int mostPictures = 400;
    static constexpr int pictureSide = 128; ///< pixels

    explicit DocumentModel(QObject *parent = nullptr);

    void setDocuments(const QList<DocumentRow> &rows, SnapshotPtr snapshot, const QDateTime &now);
    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex indexOf(ObjectId file) const;

    void setPictures(const QHash<ObjectId, QImage> &pictures);
    void setPosts(const QList<Post> &posts);
    void forgetPosts(); ///< they are asked for again
    std::optional<Post> postOf(const ShelvedFile &file) const; ///< none: not asked for, or not here

Q_SIGNALS:
    void picturesWanted(const QList<tasuki::ObjectId> &files);
    void postsWanted(const QList<tasuki::ObjectId> &posts);

protected:
    bool isSame(const DocumentRow &one, const DocumentRow &other) const override;

private:
    DocumentWords wordsOf(const DocumentRow &row) const;
    QVariant pictureOf(const ShelvedFile &file) const;
    void ask();
    void tellAll(int role);

    SnapshotPtr m_snapshot;
    QDateTime m_now;
    QCache<ObjectId, QImage> m_pictures; ///< null: it shows nothing
    QHash<ObjectId, Post> m_posts;
    mutable QSet<ObjectId> m_wantedPictures; ///< since somebody was asked last
    mutable QSet<ObjectId> m_wantedPosts;
    mutable QSet<ObjectId> m_askedPosts;
    mutable QTimer m_asking;
};

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::DocumentWords)

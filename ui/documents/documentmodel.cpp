// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentmodel.h"

#include "ui/documents/documenttext.h"
#include "ui/rooms/kindbox.h"

#include <array>

namespace tasuki {

QList<DocumentRow> documentRows(const QList<ShelvedFile> &files,
                                const std::optional<DocumentKind> &only)
{
    std::array<QList<DocumentRow>, documentKinds.size()> shelves;
    for (const ShelvedFile &file : files)
        shelves.at(static_cast<std::size_t>(file.kind())).append({file, 0});
    QList<DocumentRow> rows;
    for (const DocumentKind kind : documentKinds) {
        QList<DocumentRow> &shelf = shelves.at(static_cast<std::size_t>(kind));
        if (shelf.isEmpty() || (only && kind != *only))
            continue;
        shelf.first().ofItsKind = static_cast<int>(shelf.size());
        rows += shelf;
    }
    return rows;
}

DocumentModel::DocumentModel(QObject *parent)
    : ValueListModel(parent)
    , m_pictures(mostPictures)
{
    m_asking.setSingleShot(true);
    connect(&m_asking, &QTimer::timeout, this, &DocumentModel::ask);
}

void DocumentModel::setDocuments(const QList<DocumentRow> &rows, SnapshotPtr snapshot,
                                 const QDateTime &now)
{
    m_snapshot = std::move(snapshot);
    m_now = now;
    setRows(rows);
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const DocumentRow &row = rows().at(index.row());
    switch (role) {
    case NewestRole:
        return row.isNewest();
    case PictureRole:
        return pictureOf(row.file);
    case WordsRole:
        return QVariant::fromValue(wordsOf(row));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const DocumentWords words = wordsOf(row);
        QStringList parts{documentKindText(row.file.kind()), words.name, words.about, words.receipt,
                          words.unsent};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("、"));
    }
    default:
        return {};
    }
}

DocumentWords DocumentModel::wordsOf(const DocumentRow &row) const
{
    DocumentWords words;
    if (!m_snapshot)
        return words;
    if (row.isNewest())
        words.heading = tr("%1 (%2)", "kind of document, how many")
                            .arg(documentKindText(row.file.kind()))
                            .arg(row.ofItsKind);
    words.name = row.file.file.name;
    words.about = broughtText(row.file, *m_snapshot);
    words.unsent = unsentText(row.file);
    const ObjectId of = row.file.file.of;
    if (!of.isNull() && !m_askedPosts.contains(of)) {
        m_wantedPosts.insert(of);
        m_asking.start(0);
    }
    const auto post = postOf(row.file);
    words.receipt = receiptText(post, *m_snapshot, m_now);
    words.isAwaited = awaitsReceipt(post);
    return words;
}

QVariant DocumentModel::pictureOf(const ShelvedFile &file) const
{
    if (const QImage *known = m_pictures.object(file.id))
        return *known;
    m_wantedPictures.insert(file.id);
    m_asking.start(0);
    return QImage();
}

/// All rows that were drawn at once are asked for at once.
void DocumentModel::ask()
{
    if (!m_wantedPictures.isEmpty()) {
        const QList<ObjectId> wanted = std::exchange(m_wantedPictures, {}).values();
        Q_EMIT picturesWanted(wanted);
    }
    if (!m_wantedPosts.isEmpty()) {
        const QList<ObjectId> wanted = std::exchange(m_wantedPosts, {}).values();
        m_askedPosts.unite({wanted.begin(), wanted.end()});
        Q_EMIT postsWanted(wanted);
    }
}

void DocumentModel::tellAll(int role)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {role});
}

void DocumentModel::setPictures(const QHash<ObjectId, QImage> &pictures)
{
    for (auto it = pictures.begin(); it != pictures.end(); ++it)
        m_pictures.insert(it.key(), new QImage(it.value()));
    tellAll(PictureRole);
}

void DocumentModel::setPosts(const QList<Post> &posts)
{
    for (const Post &post : posts)
        m_posts.insert(post.id, post);
    tellAll(WordsRole);
}

/// What was said before is shown until the answer is here.
void DocumentModel::forgetPosts()
{
    m_askedPosts.clear();
    tellAll(WordsRole);
}

std::optional<Post> DocumentModel::postOf(const ShelvedFile &file) const
{
    const auto known = m_posts.constFind(file.file.of);
    return known == m_posts.constEnd() ? std::nullopt : std::optional(*known);
}

QModelIndex DocumentModel::indexOf(ObjectId file) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (rows().at(i).file.id == file)
            return index(i);
    }
    return {};
}

bool DocumentModel::isSame(const DocumentRow &one, const DocumentRow &other) const
{
    // One that was the newest of its kind and is no longer has another height.
    return one.file.id == other.file.id && one.isNewest() == other.isNewest();
}

} // namespace tasuki

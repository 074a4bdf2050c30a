// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tasuki {

/// Finds words in files as UTF-8 and as UTF-16 of either byte order, in one pass over the bytes
/// however many words there are.
class PlainTextScan {
public:
    /// Words too short to be told from chance are left out.
    explicit PlainTextScan(const QSet<QString> &words);

    qsizetype wordCount() const { return m_words; }
    /// "file: word" for each word found in each file below the folder.
    QStringList findIn(const QString &folder) const;
    QSet<QString> wordsIn(QByteArrayView bytes) const;
    qint64 bytesRead() const { return m_bytesRead; }

private:
    struct Needle {
        QByteArray bytes;
        QString word;
    };
    void add(const QString &word, const QByteArray &bytes);

    qsizetype m_words = 0;
    QHash<quint64, QList<Needle>> m_byBeginning; ///< by the first six bytes
    mutable qint64 m_bytesRead = 0;
};

} // namespace tasuki

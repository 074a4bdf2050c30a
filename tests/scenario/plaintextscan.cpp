// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/plaintextscan.h"

#include "tests/support/text.h"

#include <QDirIterator>
#include <QFile>
#include <QStringConverter>

namespace tasuki {

namespace {

    constexpr qsizetype beginning = 6;

    quint64 firstBytes(const char *bytes)
    {
        quint64 value = 0;
        for (qsizetype i = 0; i < beginning; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes[i]);
        return value;
    }

} // namespace

PlainTextScan::PlainTextScan(const QSet<QString> &words)
{
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    for (const QString &word : words) {
        if (word.toUtf8().size() < beginning)
            continue;
        ++m_words;
        add(word, word.toUtf8());
        add(word, little(word));
        add(word, big(word));
    }
}

void PlainTextScan::add(const QString &word, const QByteArray &bytes)
{
    if (bytes.size() >= beginning)
        m_byBeginning[firstBytes(bytes.constData())].append({bytes, word});
}

QSet<QString> PlainTextScan::wordsIn(QByteArrayView bytes) const
{
    QSet<QString> found;
    for (qsizetype i = 0; i + beginning <= bytes.size(); ++i) {
        const auto candidates = m_byBeginning.constFind(firstBytes(bytes.data() + i));
        if (candidates == m_byBeginning.constEnd())
            continue;
        for (const Needle &needle : *candidates) {
            if (bytes.sliced(i).startsWith(needle.bytes))
                found.insert(needle.word);
        }
    }
    return found;
}

QStringList PlainTextScan::findIn(const QString &folder) const
{
    QStringList hits;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = file.fileName();
        for (const QString &word : wordsIn(name.toUtf8()))
            hits.append(QStringLiteral("file name: ") + word);
        if (!file.open(QIODevice::ReadOnly)) {
            REQUIRE_FALSE(
                QFile::exists(name)); // SQLite took its log away between listing and reading
            continue;
        }
        const QByteArray bytes = file.readAll();
        REQUIRE(file.error() == QFile::NoError);
        m_bytesRead += bytes.size();
        for (const QString &word : wordsIn(bytes))
            hits.append(name + QStringLiteral(": ") + word);
    }
    return hits;
}

} // namespace tasuki

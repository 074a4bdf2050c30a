// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

/// Big files in coarse steps: the tests of every day must stay quick.
constexpr qsizetype mostPrefixes = 2000;
constexpr qsizetype mostDamages = 60;

/// A copy that is exactly as long as it says, so that AddressSanitizer sees one byte too far.
void feed(const QByteArray &bytes)
{
    const std::string exact(bytes.constData(), static_cast<size_t>(bytes.size()));
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(exact.data()), exact.size());
}

/// A prefix of JSON is no JSON; one changed byte mostly still is, and reaches what lies behind the
/// parser.
int replay(const QByteArray &bytes)
{
    int runs = 0;
    const qsizetype step = bytes.size() < mostPrefixes ? 1 : bytes.size() / 100;
    for (qsizetype length = 0; length < bytes.size(); length += step, ++runs)
        feed(bytes.left(length));
    feed(bytes);
    const qsizetype stride = std::max<qsizetype>(1, bytes.size() / mostDamages);
    for (qsizetype at = 0; at < bytes.size(); at += stride, ++runs) {
        QByteArray damaged = bytes;
        damaged[at] = damaged[at] == '7' ? '8' : '7';
        feed(damaged);
    }
    return runs + 1;
}

} // namespace

/// Feeds every file of the kept corpus, its beginnings and damaged copies to the fuzz target.
int main(int argc, char **argv)
{
    int runs = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator it(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        for (; it.hasNext(); ++files) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            runs += replay(file.readAll());
        }
        if (files == 0) {
            std::fprintf(stderr, "no files in %s\n", argv[i]);
            return 1;
        }
    }
    std::printf("%d inputs replayed\n", runs);
    return runs > 0 ? 0 : 1;
}

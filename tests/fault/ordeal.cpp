// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/ordeal.h"

#include <QStringList>

#include <utility>

namespace tasuki::fault {

namespace {

    using Kind = DiskTrouble::Kind;
    using Duration = DiskTrouble::Duration;
    using Loss = PowerCutVfs::Loss;

    template<typename T>
    using Word = std::pair<T, const char *>;

    constexpr Word<Machine> machines[] = {{Machine::Server, "server"},
                                          {Machine::CareOffice, "care"},
                                          {Machine::Laptop, "laptop"},
                                          {Machine::Hospital, "hospital"}};
    constexpr Word<Kind> kinds[] = {{Kind::Broken, "broken"}, {Kind::Full, "full"}};
    constexpr Word<Duration> durations[]
        = {{Duration::Once, "once"}, {Duration::UntilMended, "mended"}};
    constexpr Word<Loss> losses[]
        = {{Loss::Everything, "everything"}, {Loss::Tail, "tail"}, {Loss::Power, "pieces"}};

    template<typename T, std::size_t size>
    QString wordOf(const Word<T> (&words)[size], T wanted)
    {
        for (const auto &[value, word] : words) {
            if (value == wanted)
                return QLatin1String(word);
        }
        return {};
    }

    template<typename T, std::size_t size>
    bool read(const Word<T> (&words)[size], const QString &said, T &value)
    {
        for (const auto &[each, word] : words) {
            if (said == QLatin1String(word)) {
                value = each;
                return true;
            }
        }
        return false;
    }

} // namespace

QString toWord(Machine machine)
{
    return wordOf(machines, machine);
}

QString nameOf(const Ordeal &ordeal)
{
    const QString where = QStringLiteral("%1:%2:").arg(toWord(ordeal.machine)).arg(ordeal.call);
    if (ordeal.disk)
        return where + wordOf(kinds, ordeal.disk->kind) + u':'
            + wordOf(durations, ordeal.disk->duration);
    return where
        + QStringLiteral("cut:%1:%2").arg(wordOf(losses, ordeal.cut.loss)).arg(ordeal.cut.dice);
}

std::optional<Ordeal> ordealFrom(const QString &name)
{
    const QStringList words = name.split(u':');
    Ordeal ordeal;
    bool isCall = false;
    if (words.size() < 4 || !read(machines, words[0], ordeal.machine))
        return std::nullopt;
    ordeal.call = words[1].toInt(&isCall);
    if (!isCall || ordeal.call < 0)
        return std::nullopt;
    if (words[2] == u"cut" && words.size() == 5) {
        bool isNumber = false;
        ordeal.cut.dice = words[4].toULongLong(&isNumber);
        return isNumber && read(losses, words[3], ordeal.cut.loss) ? std::optional(ordeal)
                                                                   : std::nullopt;
    }
    Ordeal::Disk disk;
    if (words.size() != 4 || !read(kinds, words[2], disk.kind)
        || !read(durations, words[3], disk.duration))
        return std::nullopt;
    ordeal.disk = disk;
    return ordeal;
}

} // namespace tasuki::fault

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/dice.h"

#include <QUuid>

#include <cstring>
#include <sodium.h>

namespace tasuki::fault {

namespace {

    Dice &everything()
    {
        static Dice dice(0);
        return dice;
    }

    void fill(void *buffer, std::size_t size)
    {
        auto *bytes = static_cast<unsigned char *>(buffer);
        for (std::size_t done = 0; done < size; done += sizeof(quint64)) {
            const quint64 value = everything().next();
            std::memcpy(bytes + done, &value, std::min(sizeof value, size - done));
        }
    }

    const char *sourceName()
    {
        return "tasuki-fault";
    }

    std::uint32_t number()
    {
        return std::uint32_t(everything().next());
    }

    /// libsodium asks for these at its start, before anything was seeded, and never again.
    randombytes_implementation source{sourceName, number, nullptr, nullptr, fill, nullptr};

    const int installed = randombytes_set_implementation(&source);

} // namespace

void seedEverything(quint64 seed)
{
    Q_ASSERT(installed == 0);
    everything() = Dice(seed);
}

quint64 chance()
{
    return everything().next();
}

} // namespace tasuki::fault

/// The linker takes this one instead of Qt's, whose source nobody can choose: identifiers decide
/// in which order rows come, so they belong to what is replayed.
QUuid QUuid::createUuid()
{
    QByteArray bytes(16, Qt::Uninitialized);
    tasuki::fault::fill(bytes.data(), 16);
    bytes[6] = char((bytes[6] & 0x0F) | 0x40);
    bytes[8] = char((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/episode.h"

#include <array>

namespace tasuki {

namespace {

    constexpr std::array<const char *, 5> informantCodes{"family", "hospital", "provider",
                                                         "ambulance", "client"};

} // namespace

QString toCode(Informant informant)
{
    return QString::fromLatin1(informantCodes[static_cast<std::size_t>(informant)]);
}

std::optional<Informant> informantFromCode(const QString &code)
{
    for (std::size_t i = 0; i < informantCodes.size(); ++i) {
        if (code == QLatin1String(informantCodes[i]))
            return static_cast<Informant>(i);
    }
    return std::nullopt;
}

} // namespace tasuki

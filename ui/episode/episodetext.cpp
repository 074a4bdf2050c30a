// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/episode/episodetext.h"

#include <QCoreApplication>

namespace tasuki {

QString informantText(Informant informant)
{
    switch (informant) {
    case Informant::Family:
        return QCoreApplication::translate("EpisodeText", "Family");
    case Informant::Hospital:
        return QCoreApplication::translate("EpisodeText", "Hospital");
    case Informant::Provider:
        return QCoreApplication::translate("EpisodeText", "Care provider");
    case Informant::Ambulance:
        return QCoreApplication::translate("EpisodeText", "Ambulance");
    case Informant::Client:
        return QCoreApplication::translate("EpisodeText", "The client");
    }
    return {};
}

} // namespace tasuki

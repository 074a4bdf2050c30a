// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/doorrate.h"
#include "tests/bench/region/regionshelf.h"
#include "tests/bench/region/simulateddevice.h"

#include <optional>

namespace tasuki::bench {

/// A server with a region behind it and computers that are signed in: those of the first office's
/// team, one client each, and one of somebody who has no room but the region. What may be asked
/// how often is switched off (--rate-…: documented settings of tasukid), all else is as ever.
class Doors {
public:
    Doors(const FilledRegion &region, const SheetTexts &texts, std::size_t lines);

    DoorRate hello(double seconds);
    DoorRate idlePullOfNobody(double seconds); ///< nothing new and expected, nobody's clients
    /// Nothing new for one of a team; who expects something names every room.
    DoorRate idlePull(Expecting expecting, double seconds);
    DoorRate oneSheetPull(double seconds); ///< one sheet was changed
    DoorRate push(double seconds); ///< somebody changes a word of a sheet
    /// A file of so many bytes from nginx by as many lines; nothing without nginx.
    std::optional<DoorRate> staticFile(double seconds, int bytes);

    /// A new computer of the first or second office's team reads all it may see.
    struct FirstPull {
        qint64 objects = 0;
        double kilobytes = 0; ///< of content
        double perSecond = 0; ///< objects
        double serverMicroseconds = 0; ///< for each kilobyte
    };
    FirstPull firstPull(int office, double seconds);

private:
    using Devices = std::vector<std::unique_ptr<SimulatedDevice>>;
    void equip(std::size_t lines);
    void signIn(const Devices &devices);
    void pullOnce(const Devices &devices);
    DoorRate rateOf(const char *method, const QByteArray &path, const Devices &devices,
                    const std::function<std::function<QByteArray()>(std::size_t)> &bodyOf,
                    double seconds);
    const Client &clientAt(std::size_t line) const;

    const FilledRegion &m_region;
    const SheetTexts &m_texts;
    QByteArray m_authority;
    std::vector<DeviceCard> m_cards; ///< of the lines, then nobody's, then one of each office
    std::vector<QMap<ScopeId, ScopeCursor>> m_have;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<TlsSettings> m_tls;
    LineLoop m_loop;
    Tally m_tally;
    Devices m_team; ///< one for each line
    Devices m_nobody; ///< as many, of one person
    Devices m_newcomers; ///< of the first and the second office
    std::vector<int> m_looks; ///< by line
};

} // namespace tasuki::bench

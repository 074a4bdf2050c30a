// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <boost/asio/ip/tcp.hpp>

namespace tasuki {

/// Opens a door at an address and a port, 0 = any free one. Invalid, with what the system said,
/// when there is no such address or somebody else has the port.
Result<void> listenOn(boost::asio::ip::tcp::acceptor &door, const QString &address, quint16 port);

} // namespace tasuki

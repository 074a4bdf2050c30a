// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/listening.h"

namespace tasuki {

Result<void> listenOn(boost::asio::ip::tcp::acceptor &door, const QString &address, quint16 port)
{
    namespace asio = boost::asio;
    boost::system::error_code failed;
    const auto ip = asio::ip::make_address(address.toStdString(), failed);
    const asio::ip::tcp::endpoint place(ip, port);
    if (!failed)
        door.open(place.protocol(), failed);
    if (!failed)
        door.set_option(asio::socket_base::reuse_address(true), failed);
    if (!failed)
        door.bind(place, failed);
    if (!failed)
        door.listen(asio::socket_base::max_listen_connections, failed);
    if (failed)
        return Error{Error::Kind::Invalid,
                     QStringLiteral("Cannot listen on %1 port %2: %3")
                         .arg(address)
                         .arg(port)
                         .arg(QString::fromStdString(failed.message()))};
    return {};
}

} // namespace tasuki

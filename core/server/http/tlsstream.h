// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace tasuki {

using TlsStream = boost::beast::ssl_stream<boost::beast::tcp_stream>;

/// The socket with the time-outs.
inline boost::beast::tcp_stream &lowest(TlsStream &stream)
{
    return stream.next_layer();
}

/// DER of what the peer has shown in the handshake; empty when nothing was asked for.
QByteArray peerCertificate(TlsStream &stream);

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport.h"

#include <QList>

namespace tasuki {

/// Remembers what is asked; the test answers when it likes.
class HeldTransport final : public Transport {
public:
    void send(HttpRequest request, Answered answered) override
    {
        requests.append(request);
        waiting.append(std::move(answered));
    }
    void answer(const HttpAnswer &with) { waiting.takeFirst()(with); }
    void answer(const QByteArray &body)
    {
        HttpAnswer ok;
        ok.status = 200;
        ok.body = body;
        answer(ok);
    }
    void fail(Error::Kind kind, int status = 0)
    {
        HttpAnswer no;
        no.status = status;
        no.problem = Error{kind, {}};
        answer(no);
    }
    QList<HttpRequest> requests;
    QList<Answered> waiting;
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/demo/demoregion.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QUrl>

#include <memory>

namespace tasuki {

class FormLibrary;
class Server;
struct ServerConfig;

/// The region's server in this process, filled with the fictive region through the administrator's
/// own doors. Nothing of it is known to the desks but its address and its authority.
class DemoServer {
public:
    static Result<std::unique_ptr<DemoServer>> start(const QString &folder,
                                                     const DemoRegion &region,
                                                     const FormLibrary &forms, const Clock &clock);
    ~DemoServer();

    QUrl enrolmentUrl() const;
    QByteArray authority() const;
    /// A device for a person; gives the one-time code.
    Result<Secret> invite(const QString &personKey);
    bool pause(); ///< as if the cable were out
    bool resume(); ///< same ports, same data
    void stop();

private:
    DemoServer();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tasuki

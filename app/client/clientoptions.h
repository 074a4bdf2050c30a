// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace tasuki {

/// What `tasuki` was started with.
struct ClientOptions {
    bool isDemo = false; ///< own server, fictive people, throw-away data
    QString story; ///< play that one unattended
    int lingerMs = 0; ///< how long what a step of it shows stays
    QString outFolder; ///< pictures and PDF of the story
    QString dataFolder; ///< where vaults live
    QStringList formFolders; ///< where the region's own forms lie; a later one wins
    QString authorityFile; ///< PEM of the region's CA, from the install file
    QString server; ///< enrolment address the install file knew
    bool keepData = false; ///< of the demo, for looking at it afterwards

    static Result<ClientOptions> parse(const QStringList &arguments, QString *helpText);
};

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/pull.h"

namespace tasuki {

/// What is likely to come with a pull.
enum class Expecting {
    News, ///< somebody wrote, or we did
    Nothing, ///< time has passed
};

/// Lets an idle pull say what is here by its digest alone (protocol.md 3.3), and not again after
/// one that did not fit although there was nothing to be had: then the list is the shorter way.
class BriefPull {
public:
    /// The request as it goes out; as it is when it must name its rooms.
    PullRequest shortened(PullRequest request) const;
    void answered(const PullRequest &asked, const PullAnswer &answer);

private:
    bool m_isOfUse = true;
};

} // namespace tasuki

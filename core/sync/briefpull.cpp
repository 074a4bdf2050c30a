// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/briefpull.h"

#include "core/wire/havedigest.h"

#include <algorithm>

namespace tasuki {

PullRequest BriefPull::shortened(PullRequest request) const
{
    const bool isWhole = std::all_of(request.have.begin(), request.have.end(),
                                     [](const ScopeCursor &have) { return have.backfill == 0; });
    if (m_isOfUse && isWhole && request.confirm.isEmpty())
        request.digest = haveDigest(request.have);
    return request;
}

void BriefPull::answered(const PullRequest &asked, const PullAnswer &answer)
{
    if (!asked.digest.isEmpty())
        m_isOfUse = !answer.more;
    else if (!answer.blocks.isEmpty() || !answer.lost.isEmpty() || !answer.diverged.isEmpty())
        m_isOfUse = true;
}

} // namespace tasuki

// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/mutation.h"

#include "tests/fault/powercutvfs.h"

namespace tasuki {

namespace {

    /// One bit for each rule that is broken.
    unsigned brokenRules = 0;

    unsigned bit(ProtocolRule rule)
    {
        return 1U << static_cast<unsigned>(rule);
    }

} // namespace

bool breakable::isBroken(ProtocolRule rule)
{
    return (brokenRules & bit(rule)) != 0;
}

namespace fault {

    const QList<Mutation> &mutations()
    {
        using Rule = ProtocolRule;
        static const QList<Mutation> all{
            {"no-deduplication", {Rule::OnceOnly}},
            {"last-writer-wins", {Rule::ThreeWayMerge}, 5},
            {"blind-resolve", {Rule::ResolveOnlySeen}, 127},
            {"unseen-content", {Rule::SendOnlySeen}, 113},
            {"no-grant-ids", {Rule::GrantIds}},
            {"no-checksum", {Rule::Checksum, Rule::Tick}, 3},
            {"forget-acknowledged", {Rule::KeepAcknowledged}},
            {"stale-blocks", {Rule::FreshBlocks}, 27},
            {"no-purge", {Rule::Purge}, 8},
            {"keep-own-on-purge", {Rule::PurgeOwn}, 9},
            {"purge-without-evidence", {Rule::PurgeOnEvidence, Rule::Tick}, 92},
            {"no-hand-over", {Rule::HandOver}, 8},
            {"no-witness", {Rule::Witness}, 3},
            {"blocked-is-final", {Rule::BlockedIsNotFinal}},
            {"no-confirm", {Rule::Confirm, Rule::Tick, Rule::JournalAudit}},
            {"no-audit", {Rule::JournalAudit, Rule::Tick}},
            {"deaf-digest", {Rule::DigestOfAll}},
            {"cursor-before-data", {Rule::CursorWithData, Rule::Tick, Rule::Checksum}, 3},
            // Not a rule: whether a power cut would be noticed if it cost something.
            {"lying-disk", {}, 1, Mutation::Disk::Lying},
        };
        return all;
    }

    const Mutation *mutationNamed(const QString &name)
    {
        for (const Mutation &mutation : mutations()) {
            if (name == QLatin1String(mutation.name))
                return &mutation;
        }
        return nullptr;
    }

    void breakOnly(const Mutation &mutation)
    {
        brokenRules = 0;
        for (const ProtocolRule rule : mutation.broken)
            brokenRules |= bit(rule);
        PowerCutVfs::setLying(mutation.disk == Mutation::Disk::Lying);
    }

} // namespace fault

} // namespace tasuki

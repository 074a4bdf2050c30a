// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// The rules of the protocol that the fault harness breaks one at a time, to prove that it would
/// notice (protocol.md 6, "Teeth").
enum class ProtocolRule {
    OnceOnly, ///< an operation that comes again is answered from memory
    ThreeWayMerge, ///< who did not see the current value does not replace it
    ResolveOnlySeen, ///< a choice settles only what its author saw
    SendOnlySeen, ///< a sheet moves only with the content its author saw
    GrantIds, ///< what was read under another membership does not count
    Checksum, ///< at the head, what is here must add up to what the server has
    KeepAcknowledged, ///< an answered operation stays until the base has it
    FreshBlocks, ///< a block counts only for the cursor it was made for
    Purge, ///< a room whose membership ended is destroyed
    PurgeOwn, ///< and what was written there with it
    PurgeOnEvidence, ///< but only when the server knows that this very membership ended
    HandOver, ///< and not before the server has what it lacks
    Witness, ///< after a restore, content only a device has is handed in
    BlockedIsNotFinal, ///< "not there yet" is never remembered as the answer
    Confirm, ///< every pull names what was answered and is not in the base yet
    JournalAudit, ///< the journal is compared daily and after any doubt
    CursorWithData, ///< a cursor is stored with the data it covers
    DigestOfAll, ///< an idle pull is answered "nothing" only when all rooms are as they are here
    Tick, ///< what was seen of the server before must still be there (and its epoch)
};

/// In the programs no rule can be broken: the question is answered when they are compiled. Only the
/// fault harness compiles the few files that ask it a second time, with TASUKI_BREAKABLE, and
/// answers it at run time (tests/fault/mutation.cpp).
#ifdef TASUKI_BREAKABLE
namespace breakable {
    bool isBroken(ProtocolRule rule);
}
using breakable::isBroken;
#else
constexpr bool isBroken(ProtocolRule)
{
    return false;
}
#endif

} // namespace tasuki
